package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderDelivered;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderPlaced;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.events.PaymentFailed;
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
    private final List<HistoryEntry> history;
    private final List<Event> news = new ArrayList<>();
    private OrderProgress progress;

    private Order(OrderFacts facts, OrderProgress progress, List<HistoryEntry> history) {
        this.facts = facts;
        this.progress = progress;
        this.history = new ArrayList<>(history);
    }

    /** A new order whose copies are reserved until its deadline. */
    public static Order place(OrderFacts facts) {
        Order order = new Order(facts, OrderProgress.placed(), List.of());
        order.note("placed", facts.placedAt());
        order.news.add(new OrderPlaced(
                order.idText(),
                order.numberText(),
                facts.customer().id(),
                facts.totals().total(),
                facts.placedAt(),
                facts.paymentDeadline()));
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
        note("payment-failed", at);
        news.add(new PaymentFailed(idText(), numberText(), progress.attempt(), reason, at));
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
        note("paid", at);
        news.add(new OrderPaid(
                idText(),
                numberText(),
                facts.customer().id(),
                attempt,
                facts.fromCart(),
                facts.lines().stream().map(Order::sold).toList(),
                facts.totals().total(),
                at));
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
        note("refunded", at);
        news.add(new OrderRefunded(idText(), numberText(), facts.totals().total(), reason, wasSold, at));
    }

    /** The time to pay is over. A payment that has arrived, but is not settled yet, decides for itself. */
    public void expire(Instant databaseTime, Instant at) {
        if (progress.status() != OrderStatus.AWAITING_PAYMENT
                || progress.paymentStatus() == PaymentStatus.SUCCEEDED
                || databaseTime.isBefore(facts.paymentDeadline())) {
            return;
        }
        progress = progress.with(OrderStatus.EXPIRED);
        note("expired", at);
        news.add(new OrderExpired(idText(), numberText(), progress.attempt(), at));
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
        note("cancelled", at);
        news.add(new OrderCancelled(
                idText(),
                numberText(),
                progress.attempt(),
                isPaid,
                facts.lines().stream().map(Order::sold).toList(),
                at));
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
            note(stage.historyType(), at);
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
        } else if (history.stream().noneMatch(entry -> entry.type().equals(stage.historyType()))) {
            progress = progress.with(progress.shipment().or(shipment));
            note(stage.historyType(), at);
        }
    }

    private void tellOfDelivery(FulfilmentStatus stage, Instant at) {
        boolean leaves = progress.fulfilmentStatus().isBefore(FulfilmentStatus.SHIPPED)
                && !stage.isBefore(FulfilmentStatus.SHIPPED);
        if (leaves) {
            Shipment shipment = progress.shipment();
            news.add(new OrderShipped(idText(), numberText(), shipment.carrier(), shipment.trackingNumber(), at));
        }
        if (stage == FulfilmentStatus.DELIVERED) {
            news.add(new OrderDelivered(idText(), numberText(), at));
        }
    }

    public OrderFacts facts() {
        return facts;
    }

    public OrderProgress progress() {
        return progress;
    }

    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    public @Nullable UUID paidBy() {
        return progress.paidBy();
    }

    /** What has happened since it was read: to be published with it. */
    public List<Event> news() {
        return List.copyOf(news);
    }

    private void note(String type, Instant at) {
        history.add(new HistoryEntry(type, at));
    }

    private String idText() {
        return facts.id().toString();
    }

    private String numberText() {
        return facts.number().value();
    }

    private static shop.alexandria.events.OrderLine sold(OrderLine line) {
        return new shop.alexandria.events.OrderLine(
                line.isbn().value(),
                line.title(),
                line.authors(),
                line.genres(),
                line.publisherId(),
                line.publisher(),
                line.quantity(),
                line.unitPrice(),
                line.total());
    }
}
