package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.orders.domain.OrderRefused.AlreadyPaid;
import shop.alexandria.orders.domain.OrderRefused.AlreadyShipped;
import shop.alexandria.orders.domain.OrderRefused.Expired;
import shop.alexandria.orders.domain.OrderRefused.MoreThanIsLeft;
import shop.alexandria.orders.domain.OrderRefused.NotDelivered;
import shop.alexandria.orders.domain.OrderRefused.NotPaid;
import shop.alexandria.orders.domain.OrderRefused.NotPayable;
import shop.alexandria.orders.domain.OrderRefused.NotToBeDelivered;
import shop.alexandria.orders.domain.OrderRefused.PaymentInProgress;
import shop.alexandria.orders.domain.OrderRefused.StageIsPast;

/** Copies sold to a customer. It is paid at most once, and every transition is told to the other services. */
public final class Order {
    private static final String CANCELLED = "The order was cancelled.";

    private final OrderFacts facts;
    private final OrderChronicle chronicle;
    private final Refunds refunds;
    private OrderProgress progress;

    private Order(OrderFacts facts, OrderProgress progress, List<Refund> refunds, List<HistoryEntry> history) {
        this.facts = facts;
        this.progress = progress;
        this.refunds = new Refunds(facts, refunds);
        this.chronicle = new OrderChronicle(facts, history);
    }

    /** A new order whose copies are reserved until its deadline. */
    public static Order place(OrderFacts facts) {
        Order order = new Order(facts, OrderProgress.placed(), List.of(), List.of());
        order.chronicle.placed();
        return order;
    }

    /** As it was saved. */
    public static Order restore(
            OrderFacts facts, OrderProgress progress, List<Refund> refunds, List<HistoryEntry> history) {
        return new Order(facts, progress, refunds, history);
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

    /** A payment that has arrived and buys nothing goes back as a whole. */
    public void giveBack(Payment payment, Instant at) {
        String reason = progress.status() == OrderStatus.CANCELLED
                ? CANCELLED
                : "The copies had gone when the payment arrived, or the order was paid already.";
        refunds.decide(payment.id(), payment.amount(), List.of(), reason, at);
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
     * @throws OrderRefused when it is too late
     */
    public void cancel(Instant at) {
        boolean isPaid = progress.status() == OrderStatus.PAID;
        switch (progress.status()) {
            case EXPIRED -> throw new Expired(facts.number());
            case REFUNDED, RETURNED -> throw new NotPayable(facts.number());
            case AWAITING_PAYMENT, PAID -> callOff(isPaid, at);
            case CANCELLED -> {} // so it is
        }
    }

    private void callOff(boolean isPaid, Instant at) {
        if (!isPaid && progress.paymentStatus() == PaymentStatus.SUCCEEDED) {
            throw new PaymentInProgress(facts.number());
        }
        if (hasLeft()) {
            throw new AlreadyShipped(facts.number());
        }
        progress = progress.with(OrderStatus.CANCELLED);
        chronicle.cancelled(progress.attempt(), isPaid, at);
        if (isPaid) {
            refunds.decideRest(paid(), CANCELLED, at);
            confirmNothing(at);
        }
    }

    /** The stock cannot fill a paid order that has not left: its money goes back. */
    public void cannotBeFilled(Instant at) {
        if (progress.status() == OrderStatus.PAID && !hasLeft()) {
            progress = progress.with(OrderStatus.REFUNDED);
            refunds.decideRest(paid(), "There were not enough copies left.", at);
        }
    }

    /**
     * Copies come back after their delivery, and their price goes back to the customer; with the last copy also what is left
     * of the delivery charge.
     *
     * @param some which copies, null for all that have not come back yet
     * @throws OrderRefused when it has not been delivered, or he has not got so many
     */
    public void takeBack(@Nullable List<ReturnedCopies> some, String reason, Instant at) {
        switch (progress.status()) {
            case CANCELLED, REFUNDED, RETURNED -> throw new NotPayable(facts.number());
            case AWAITING_PAYMENT, EXPIRED -> throw new NotDelivered(facts.number());
            case PAID -> {}
        }
        if (progress.fulfilmentStatus() != FulfilmentStatus.DELIVERED) {
            throw new NotDelivered(facts.number());
        }
        Sold sold = refunds.sold(paid());
        List<ReturnedCopies> back = some == null ? sold.copies() : some;
        List<RefundedLine> undone = sold.without(back);
        boolean isAll = count(back) == count(sold.copies());
        chronicle.returned(
                isAll ? refunds.decideRest(paid(), reason, at) : refunds.decide(paid(), undone, reason, at), back, at);
        if (isAll) {
            progress = progress.with(OrderStatus.RETURNED);
        }
        confirmNothing(at);
    }

    /**
     * The shop gives money back and takes nothing for it. All that is left closes the order: what has not been sent then will
     * not be.
     *
     * @param amount null for all that is left
     * @throws OrderRefused when nothing, or less, is left
     */
    public void refund(@Nullable Money amount, String reason, Instant at) {
        Sold sold = refunds.sold(paid());
        Money part = amount == null ? sold.money() : amount;
        if (sold.money().minorUnits() == 0 || part.compareTo(sold.money()) > 0) {
            throw new MoreThanIsLeft(facts.number(), sold.money());
        }
        if (part.compareTo(sold.money()) < 0) {
            refunds.decide(paid(), part, sold.cheaperBy(part), reason, at);
            return;
        }
        Refund rest = refunds.decideRest(paid(), reason, at);
        if (!hasLeft()) {
            chronicle.notSent(rest, sold.copies(), at);
        }
        progress = progress.with(OrderStatus.REFUNDED);
    }

    private UUID paid() {
        if (progress.paidBy() == null) {
            throw new NotPaid(facts.number());
        }
        return progress.paidBy();
    }

    private boolean hasLeft() {
        return !progress.fulfilmentStatus().isBefore(FulfilmentStatus.SHIPPED);
    }

    private static int count(List<ReturnedCopies> copies) {
        return copies.stream().mapToInt(ReturnedCopies::quantity).sum();
    }

    /** The provider says that the money is on its way back; a repeat changes nothing. */
    public void givenBack(UUID refundId, Instant at) {
        refunds.confirm(refundId, at).ifPresent(refund -> tellOfRefund(refund, at));
    }

    /** There is no provider to ask about a refund of nothing. */
    private void confirmNothing(Instant at) {
        refunds.due().stream()
                .filter(refund -> refund.amount().minorUnits() == 0)
                .forEach(refund -> givenBack(refund.id(), at));
    }

    private void tellOfRefund(Refund refund, Instant at) {
        boolean bought = refund.payment().equals(progress.paidBy());
        boolean isPart = bought && refunds.isAnythingLeftOf(refund.payment());
        if (!isPart && (bought || progress.paidBy() == null)) {
            progress = progress.refunded();
        }
        chronicle.refunded(refund, isPart, at);
    }

    /** The provider could not give it back; it is tried anew. */
    public void refundFailed(UUID refundId) {
        refunds.fail(refundId);
    }

    public List<Refund> refunds() {
        return refunds.all();
    }

    /** Those the provider has not confirmed yet. */
    public List<Refund> refundsDue() {
        return refunds.due();
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
