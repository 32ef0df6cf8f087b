package shop.alexandria.orders.letters.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.OrderNumber;

/** Why a customer is written to, and what the letter tells beyond the order itself. */
public sealed interface Occasion {

    /** Tells it from the other occasions of its order: there is one letter for each. */
    String key();

    String subject(OrderNumber order);

    /** Empty for what is no reason to write. */
    static Optional<Occasion> of(Event event) {
        return switch (event) {
            case OrderPaid _ -> Optional.of(new Paid());
            case shop.alexandria.events.PaymentFailed failed ->
                Optional.of(new PaymentFailed(failed.attempt(), failed.reason()));
            case OrderRefunded refunded ->
                Optional.of(new Refunded(refunded.refundId(), refunded.amount(), refunded.lines(), refunded.reason()));
            case OrderShipped shipped -> Optional.of(new Shipped(shipped.carrier(), shipped.trackingNumber()));
            case Event _ -> Optional.empty();
        };
    }

    /** The confirmation: an order is paid once. */
    record Paid() implements Occasion {
        @Override
        public String key() {
            return "paid";
        }

        @Override
        public String subject(OrderNumber order) {
            return "Your order %s: confirmation".formatted(order);
        }
    }

    /** @param attempt from 1 */
    record PaymentFailed(int attempt, String reason) implements Occasion {
        @Override
        public String key() {
            return "payment-failed-" + attempt;
        }

        @Override
        public String subject(OrderNumber order) {
            return "Your order %s: the payment failed".formatted(order);
        }
    }

    /**
     * @param amount all that went back
     * @param lines what of the order it is for; none when nothing had been sold
     */
    record Refunded(String refundId, Money amount, List<RefundedLine> lines, String reason) implements Occasion {
        public Refunded {
            lines = List.copyOf(lines);
        }

        @Override
        public String key() {
            return "refunded-" + refundId;
        }

        @Override
        public String subject(OrderNumber order) {
            return "Your order %s: refund of %s".formatted(order, amount);
        }
    }

    /** @param carrier null when it is not known, as the tracking number */
    record Shipped(@Nullable String carrier, @Nullable String trackingNumber) implements Occasion {
        @Override
        public String key() {
            return "shipped";
        }

        @Override
        public String subject(OrderNumber order) {
            return "Your order %s: on its way".formatted(order);
        }
    }
}
