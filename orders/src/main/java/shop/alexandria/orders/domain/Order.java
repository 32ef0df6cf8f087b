package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.orders.domain.OrderRefused.AlreadyPaid;
import shop.alexandria.orders.domain.OrderRefused.AlreadyShipped;
import shop.alexandria.orders.domain.OrderRefused.Expired;
import shop.alexandria.orders.domain.OrderRefused.NotPayable;
import shop.alexandria.orders.domain.OrderRefused.NotToBeDelivered;
import shop.alexandria.orders.domain.OrderRefused.PaymentInProgress;
import shop.alexandria.orders.domain.OrderRefused.StageIsPast;

/** Copies sold to a customer. It is paid at most once, and every transition is told to the other services. */
public final class Order {
    private final OrderFacts facts;
    private final OrderChronicle chronicle;
    private OrderProgress progress;

    private Order(OrderFacts facts, OrderProgress progress, List<HistoryEntry> history) {
        this.facts = facts;
        this.progress = progress;
        this.chronicle = new OrderChronicle(facts, history);
    }

    /** A new order whose copies are reserved until its deadline. */
    public static Order place(OrderFacts facts) {
        Order order = new Order(facts, OrderProgress.placed(), List.of());
        order.chronicle.placed();
        return order;
    }

    /** As it was saved. */
    public static Order restore(OrderFacts facts, OrderProgress progress, List<HistoryEntry> history) {
        return new Order(facts, progress, history);
    }

    /**
     * A payment begins; while it runs no other can. After a failed payment it takes the next reservation attempt.
     *
     * @param databaseTime decides about the deadline
     * @return whether the copies must be reserved again first
     */
    public boolean startPayment(Instant databaseTime) {
        switch (progress.status()) {
            case PAID, RETURNED -> throw new AlreadyPaid(facts.number());
            case EXPIRED -> throw new Expired(facts.number());
            case CANCELLED, REFUNDED -> throw new NotPayable(facts.number());
            case AWAITING_PAYMENT -> {}
        }
        if (progress.paymentStatus() == PaymentStatus.PROCESSING
                || progress.paymentStatus() == PaymentStatus.SUCCEEDED) {
            throw new PaymentInProgress(facts.number());
        }
        if (!databaseTime.isBefore(facts.paymentDeadline())) {
            throw new Expired(facts.number());
        }
        boolean again = progress.paymentStatus() == PaymentStatus.FAILED;
        progress = progress.with(PaymentStatus.PROCESSING);
        if (again) {
            progress = progress.withAttempt(progress.attempt() + 1);
        }
        return again;
    }

    /** The payment was declined: the reservation is given back, the customer may try again while time remains. */
    public void paymentFailed(String reason, Instant at) {
        if (progress.paymentStatus() != PaymentStatus.PROCESSING) {
            return;
        }
        progress = progress.with(PaymentStatus.FAILED);
        chronicle.paymentFailed(progress.attempt(), reason, at);
    }

    /** The money has arrived; what it buys is decided when the copies are certain. */
    public void paymentArrived() {
        if (progress.paidBy() == null) {
            progress = progress.with(PaymentStatus.SUCCEEDED);
        }
    }

    /**
     * Paid, with copies held for good under this attempt: in time, or late when there were copies left.
     *
     * @return false when this payment is one too many and must be refunded
     */
    public boolean paid(UUID payment, int attempt, Instant at) {
        if (progress.paidBy() != null) {
            return progress.paidBy().equals(payment);
        }
        if (!canBePaid()) {
            return false;
        }
        progress = progress.paid(payment).withAttempt(attempt);
        chronicle.paid(attempt, at);
        return true;
    }

    /** Whether money that has arrived may still buy its copies: a late payment may. */
    public boolean canBePaid() {
        return progress.paidBy() == null
                && (progress.status() == OrderStatus.AWAITING_PAYMENT || progress.status() == OrderStatus.EXPIRED);
    }

    /** The whole payment went back, because there were no copies for it or nothing left to pay. */
    public void refunded(UUID payment, String reason, Instant at) {
        boolean wasSold = payment.equals(progress.paidBy());
        if (progress.paidBy() == null || wasSold) {
            progress = progress.with(PaymentStatus.REFUNDED);
            if (progress.status() != OrderStatus.CANCELLED) {
                progress = progress.with(OrderStatus.REFUNDED);
            }
        }
        chronicle.refunded(payment, reason, wasSold, at);
    }

    /** The time to pay is over. A payment that has arrived, but is not settled yet, decides for itself. */
    public void expire(Instant databaseTime, Instant at) {
        if (progress.status() != OrderStatus.AWAITING_PAYMENT
                || progress.paymentStatus() == PaymentStatus.SUCCEEDED
                || databaseTime.isBefore(facts.paymentDeadline())) {
            return;
        }
        progress = progress.with(OrderStatus.EXPIRED);
        chronicle.expired(progress.attempt(), at);
    }

    /**
     * Called off, by the customer or the shop, as long as it is not on its way. Money that has arrived, or still arrives, goes
     * back; a repeat changes nothing.
     *
     * @return the payment that is to be given back, null when none has been made
     * @throws OrderRefused when it is too late
     */
    public @Nullable UUID cancel(Instant at) {
        boolean isPaid = progress.status() == OrderStatus.PAID;
        switch (progress.status()) {
            case EXPIRED -> throw new Expired(facts.number());
            case REFUNDED, RETURNED -> throw new NotPayable(facts.number());
            case AWAITING_PAYMENT, PAID -> callOff(isPaid, at);
            case CANCELLED -> {} // so it is
        }
        return progress.paidBy();
    }

    private void callOff(boolean isPaid, Instant at) {
        if (!isPaid && progress.paymentStatus() == PaymentStatus.SUCCEEDED) {
            throw new PaymentInProgress(facts.number());
        }
        if (!progress.fulfilmentStatus().isBefore(FulfilmentStatus.SHIPPED)) {
            throw new AlreadyShipped(facts.number());
        }
        progress = progress.with(OrderStatus.CANCELLED);
        chronicle.cancelled(progress.attempt(), isPaid, at);
    }

    /**
     * The books have come this far; stages may be left out. The stage it has reached may be told again, with the carrier or
     * its number put right.
     *
     * @throws OrderRefused when it is not paid, or further on already
     */
    public void reach(FulfilmentStatus stage, Shipment shipment, Instant at) {
        if (progress.status() != OrderStatus.PAID) {
            throw new NotToBeDelivered(facts.number());
        }
        if (stage.isBefore(progress.fulfilmentStatus())) {
            throw new StageIsPast(facts.number(), progress.fulfilmentStatus());
        }
        progress = progress.with(shipment.or(progress.shipment()));
        if (progress.fulfilmentStatus().isBefore(stage)) {
            chronicle.reached(stage, at);
            tellOfDelivery(stage, at);
            progress = progress.with(stage);
        }
    }

    /** The carrier's word, which may come late or twice: a stage that is past only completes the history. */
    public void heard(FulfilmentStatus stage, Shipment shipment, Instant at) {
        if (progress.status() != OrderStatus.PAID) {
            return;
        }
        if (!stage.isBefore(progress.fulfilmentStatus())) {
            reach(stage, shipment, at);
        } else if (!chronicle.tells(stage)) {
            progress = progress.with(progress.shipment().or(shipment));
            chronicle.reached(stage, at);
        }
    }

    private void tellOfDelivery(FulfilmentStatus stage, Instant at) {
        boolean leaves = progress.fulfilmentStatus().isBefore(FulfilmentStatus.SHIPPED)
                && !stage.isBefore(FulfilmentStatus.SHIPPED);
        if (leaves) {
            chronicle.shipped(progress.shipment(), at);
        }
        if (stage == FulfilmentStatus.DELIVERED) {
            chronicle.delivered(at);
        }
    }

    public OrderFacts facts() {
        return facts;
    }

    public OrderProgress progress() {
        return progress;
    }

    public List<HistoryEntry> history() {
        return chronicle.history();
    }

    public @Nullable UUID paidBy() {
        return progress.paidBy();
    }

    /** What has happened since it was read: to be published with it. */
    public List<Event> news() {
        return chronicle.news();
    }
}
