package shop.alexandria.orders.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderProgress;
import shop.alexandria.orders.domain.OrderStatus;
import shop.alexandria.orders.domain.PaymentStatus;
import shop.alexandria.orders.domain.Shipment;

/** From orders to rows and back. */
@ApplicationScoped
class OrderRows {
    private final OrderJson json;

    OrderRows(OrderJson json) {
        this.json = json;
    }

    OrderEntity row(Order order) {
        OrderFacts facts = order.facts();
        OrderEntity row = new OrderEntity();
        row.id = facts.id();
        row.number = facts.number().value();
        row.customerId = facts.customer().id();
        row.total = facts.totals().total().amount();
        row.currency = facts.totals().total().currency();
        row.placedAt = facts.placedAt();
        row.paymentDeadline = facts.paymentDeadline();
        row.facts = json.write(facts);
        update(row, order);
        return row;
    }

    void update(OrderEntity row, Order order) {
        OrderProgress progress = order.progress();
        row.status = progress.status().name();
        row.paymentStatus = progress.paymentStatus().name();
        row.fulfilmentStatus = progress.fulfilmentStatus().name();
        row.carrier = progress.shipment().carrier();
        row.trackingNumber = progress.shipment().trackingNumber();
        row.attempt = progress.attempt();
        row.paidBy = progress.paidBy();
        row.history = json.write(order.history());
        row.refunds = json.write(order.refunds());
        row.refundDue = order.refundsDue().isEmpty() ? null : Instant.now();
    }

    void erasePerson(OrderEntity row) {
        row.facts = json.write(json.facts(row.facts).withoutPerson());
    }

    Order order(OrderEntity row) {
        OrderProgress progress = new OrderProgress(
                OrderStatus.valueOf(row.status),
                PaymentStatus.valueOf(row.paymentStatus),
                FulfilmentStatus.valueOf(row.fulfilmentStatus),
                new Shipment(row.carrier, row.trackingNumber),
                row.attempt,
                row.paidBy);
        return Order.restore(json.facts(row.facts), progress, json.refunds(row.refunds), json.history(row.history));
    }
}
