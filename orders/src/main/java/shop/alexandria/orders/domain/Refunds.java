package shop.alexandria.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.alexandria.events.Money;
import shop.alexandria.events.RefundedLine;

/** The money of an order that goes back, or has gone back: of each payment never more than it brought. */
final class Refunds {
    private final OrderFacts facts;
    private final List<Refund> all;

    Refunds(OrderFacts facts, List<Refund> all) {
        this.facts = facts;
        this.all = new ArrayList<>(all);
    }

    List<Refund> all() {
        return List.copyOf(all);
    }

    /** Those the provider has not confirmed. */
    List<Refund> due() {
        return all.stream().filter(Refund::isDue).toList();
    }

    /** What is left of what the payment bought. */
    Sold sold(UUID payment) {
        return Sold.after(facts, of(payment));
    }

    boolean isAnythingLeftOf(UUID payment) {
        return sold(payment).money().minorUnits() > 0 || of(payment).stream().anyMatch(Refund::isDue);
    }

    private List<Refund> of(UUID payment) {
        return all.stream().filter(refund -> refund.payment().equals(payment)).toList();
    }

    /** All that is left. */
    Refund decideRest(UUID payment, String reason, Instant at) {
        Sold sold = sold(payment);
        return decide(payment, sold.money(), sold.everything(), reason, at);
    }

    /** What these lines cost. */
    Refund decide(UUID payment, List<RefundedLine> undone, String reason, Instant at) {
        Money none = Money.zero(facts.totals().total().currency());
        Money price = undone.stream().map(RefundedLine::amount).reduce(none, Money::plus);
        return decide(payment, price, undone, reason, at);
    }

    Refund decide(UUID payment, Money amount, List<RefundedLine> undone, String reason, Instant at) {
        Refund refund = new Refund(UUID.randomUUID(), payment, amount, undone, reason, at, 0, null);
        all.add(refund);
        return refund;
    }

    /** Empty when it has been confirmed before. */
    Optional<Refund> confirm(UUID id, Instant at) {
        Optional<Refund> due = due(id);
        due.ifPresent(refund -> all.set(all.indexOf(refund), refund.givenBack(at)));
        return due;
    }

    void fail(UUID id) {
        due(id).ifPresent(refund -> all.set(all.indexOf(refund), refund.failed()));
    }

    private Optional<Refund> due(UUID id) {
        return due().stream().filter(refund -> refund.id().equals(id)).findFirst();
    }
}
