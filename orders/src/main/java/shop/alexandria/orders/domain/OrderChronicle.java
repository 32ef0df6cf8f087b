package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import shop.alexandria.events.Event;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderDelivered;
import shop.alexandria.events.OrderExpired;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderPlaced;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.OrderShipped;
import shop.alexandria.events.PaymentFailed;

/** What has happened to an order: the history its customer may read, and the news that other services are told. */
final class OrderChronicle {
    private final OrderFacts facts;
    private final String id;
    private final String number;
    private final List<HistoryEntry> history;
    private final List<Event> news = new ArrayList<>();

    OrderChronicle(OrderFacts facts, List<HistoryEntry> history) {
        this.facts = facts;
        this.id = facts.id().toString();
        this.number = facts.number().value();
        this.history = new ArrayList<>(history);
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** What was added since it was read. */
    List<Event> news() {
        return List.copyOf(news);
    }

    void placed() {
        note("placed", facts.placedAt());
        news.add(new OrderPlaced(
                id, number, facts.customer().id(), facts.totals().total(), facts.placedAt(), facts.paymentDeadline()));
    }

    void paymentFailed(int attempt, String reason, Instant at) {
        note("payment-failed", at);
        news.add(new PaymentFailed(id, number, attempt, reason, at));
    }

    void paid(int attempt, Instant at) {
        note("paid", at);
        news.add(new OrderPaid(
                id,
                number,
                facts.customer().id(),
                attempt,
                facts.fromCart(),
                lines(),
                facts.totals().total(),
                at));
    }

    /** @param isPart whether some of what bought the order is left */
    void refunded(Refund refund, boolean isPart, Instant at) {
        note(isPart ? "partially-refunded" : "refunded", at);
        news.add(new OrderRefunded(
                id, number, refund.id().toString(), refund.amount(), refund.lines(), refund.reason(), at));
    }

    /** @param part the refund that pays for it */
    void returned(Refund part, List<ReturnedCopies> back, Instant at) {
        note("returned", at);
        notSent(part, back, at);
    }

    /** Copies that have not left the shop, and now will not. */
    void notSent(Refund part, List<ReturnedCopies> kept, Instant at) {
        news.add(new OrderReturned(
                id,
                number,
                part.id().toString(),
                kept.stream().map(ReturnedCopies::told).toList(),
                at));
    }

    void expired(int attempt, Instant at) {
        note("expired", at);
        news.add(new OrderExpired(id, number, attempt, at));
    }

    void cancelled(int attempt, boolean wasPaid, Instant at) {
        note("cancelled", at);
        news.add(new OrderCancelled(id, number, attempt, wasPaid, lines(), at));
    }

    void reached(FulfilmentStatus stage, Instant at) {
        note(stage.historyType(), at);
    }

    boolean tells(FulfilmentStatus stage) {
        return history.stream().anyMatch(entry -> entry.type().equals(stage.historyType()));
    }

    void shipped(Shipment shipment, Instant at) {
        news.add(new OrderShipped(id, number, shipment.carrier(), shipment.trackingNumber(), at));
    }

    void delivered(Instant at) {
        news.add(new OrderDelivered(id, number, at));
    }

    private void note(String type, Instant at) {
        history.add(new HistoryEntry(type, at));
    }

    private List<shop.alexandria.events.OrderLine> lines() {
        return facts.lines().stream().map(OrderLine::sold).toList();
    }
}
