package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an order says and never changes, unless its customer has himself erased.
 *
 * @param fromCart whether the lines were the customer's cart
 * @param placedAt by the business clock
 * @param paymentDeadline by the database's clock
 */
public record OrderFacts(
        UUID id,
        OrderNumber number,
        Customer customer,
        List<OrderLine> lines,
        Totals totals,
        Address shippingAddress,
        Address billingAddress,
        boolean fromCart,
        Instant placedAt,
        Instant paymentDeadline) {

    public OrderFacts {
        lines = List.copyOf(lines);
    }

    /** The same order by nobody: what was sold, when and for how much, without the person. */
    public OrderFacts withoutPerson() {
        return new OrderFacts(
                id,
                number,
                customer.erased(),
                lines,
                totals,
                shippingAddress.erased(),
                billingAddress.erased(),
                fromCart,
                placedAt,
                paymentDeadline);
    }
}
