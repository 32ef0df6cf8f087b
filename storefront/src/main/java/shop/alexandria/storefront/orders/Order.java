package shop.alexandria.storefront.orders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.accounts.Address;

/** An order as its customer and the owners see it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Order(
        String orderNumber,
        String status,
        String paymentStatus,
        String fulfilmentStatus,
        Instant placedAt,
        Instant paymentDeadline,
        List<Line> lines,
        Money subtotal,
        Money shipping,
        Money tax,
        Money total,
        Address shippingAddress,
        Address billingAddress,
        List<Refund> refunds,
        List<Event> events) {

    public Order {
        refunds = List.copyOf(Objects.requireNonNullElse(refunds, List.of()));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(String isbn, String title, int quantity, Money unitPrice, Money lineTotal) {}

    /** @param givenBackAt null while the money is on its way */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Refund(
            Money amount, String reason, @Nullable Instant givenBackAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Event(String type, Instant at) {}

    /** Whether the customer can pay it now. */
    public boolean payable() {
        return status.equals("AWAITING_PAYMENT") && !paymentStatus.equals("PROCESSING");
    }

    public boolean processing() {
        return status.equals("AWAITING_PAYMENT") && paymentStatus.equals("PROCESSING");
    }

    public boolean cancellable() {
        boolean atHome = fulfilmentStatus.equals("NONE") || fulfilmentStatus.equals("PACKED");
        return (status.equals("AWAITING_PAYMENT") || status.equals("PAID")) && atHome;
    }

    public boolean returnable() {
        return status.equals("PAID") && fulfilmentStatus.equals("DELIVERED");
    }

    public int copies() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
