package shop.alexandria.orders.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;

/** Why an order was not placed or not changed: nothing of the request has happened. */
public abstract sealed class OrderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OrderRefused(String message) {
        super(message, null, false, false);
    }

    /** Unknown, or somebody else's: the same answer. */
    public static final class UnknownOrder extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public UnknownOrder() {
            super("There is no such order.");
        }
    }

    public static final class AlreadyPaid extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public AlreadyPaid(OrderNumber number) {
            super("Order " + number + " has been paid.");
        }
    }

    public static final class Expired extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public Expired(OrderNumber number) {
            super("The time to pay for order " + number + " is over; please order again.");
        }
    }

    public static final class NotPayable extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public NotPayable(OrderNumber number) {
            super("Order " + number + " is closed.");
        }
    }

    /** Only what is paid, and neither cancelled nor given back, is packed and sent. */
    public static final class NotToBeDelivered extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public NotToBeDelivered(OrderNumber number) {
            super("Order " + number + " is not to be delivered: it is not paid, or closed.");
        }
    }

    public static final class AlreadyShipped extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public AlreadyShipped(OrderNumber number) {
            super("Order " + number + " is on its way; it can be returned when it has arrived.");
        }
    }

    public static final class StageIsPast extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public StageIsPast(OrderNumber number, FulfilmentStatus reached) {
            super("Order %s is further on already: %s. Stages only go forward.".formatted(number, reached));
        }
    }

    public static final class PaymentInProgress extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public PaymentInProgress(OrderNumber number) {
            super("A payment for order " + number + " is being processed.");
        }
    }

    public static final class AddressMissing extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public AddressMissing() {
            super("Neither the order nor your profile says where to send the books: add a shippingAddress.");
        }
    }

    public static final class Declined extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public Declined(String reason) {
            super("The payment was declined: %s Nothing was charged; you may try again.".formatted(reason));
        }
    }

    public static final class UnknownPaymentMethod extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public UnknownPaymentMethod() {
            super("The payment provider does not know this payment method.");
        }
    }

    /** There is no money to give back. */
    public static final class NotPaid extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public NotPaid(OrderNumber number) {
            super("Order " + number + " has not been paid: there is nothing to refund.");
        }
    }

    public static final class MoreThanIsLeft extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public MoreThanIsLeft(OrderNumber number, Money left) {
            super("Of what order %s cost, %s has not been refunded yet: refund no more than that."
                    .formatted(number, left));
        }
    }

    /** Only what has arrived can be sent back. */
    public static final class NotDelivered extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public NotDelivered(OrderNumber number) {
            super("Order " + number + " has not been delivered; it can be returned when it has.");
        }
    }

    public static final class NotInOrder extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public NotInOrder(Isbn isbn) {
            super("The order does not contain " + isbn + ".");
        }
    }

    public static final class MoreThanBought extends OrderRefused {
        private static final long serialVersionUID = 1L;

        public MoreThanBought(ReturnedCopies back, int left) {
            super("%d copies of %s cannot be returned: the customer has %d of this order."
                    .formatted(back.quantity(), back.isbn(), left));
        }
    }

    /** Some copies are not there (any more). */
    public static final class InsufficientStock extends OrderRefused {
        private static final long serialVersionUID = 1L;

        private final transient List<Shortage> shortages;

        public InsufficientStock(List<Shortage> shortages) {
            super("Not enough copies are left.");
            this.shortages = List.copyOf(shortages);
        }

        public List<Shortage> shortages() {
            return shortages;
        }
    }

    /** A rule of the shop that inventory guards, in its words. */
    public static final class NotForSale extends OrderRefused {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final String code;

        public NotForSale(int status, String code, @Nullable String detail) {
            super(detail == null ? code : detail);
            this.status = status;
            this.code = code;
        }

        public int status() {
            return status;
        }

        public String code() {
            return code;
        }
    }
}
