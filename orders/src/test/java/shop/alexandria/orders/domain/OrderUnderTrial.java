package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.orders.domain.Sample.PLACED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderCancelled;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.events.OrderRefunded;
import shop.alexandria.events.OrderReturned;
import shop.alexandria.events.RefundedLine;
import shop.alexandria.events.ReturnedLine;

/** An order, the provider that takes and gives back its money, and the shelf its copies come from: as their events tell. */
final class OrderUnderTrial {
    private final Order order = Order.place(Sample.facts(
            List.of(Sample.line("9780439023481", "12.99", 3), Sample.line("9780441172719", "9.01", 1)),
            Money.of("3.90", "EUR")));
    private final List<Payment> arrived = new ArrayList<>();
    private boolean wasShort;

    /** What is refused changes nothing, which is seen when it adds up. */
    void suffers(Deed deed) {
        try {
            does(deed, PLACED.plus(deed.after()));
        } catch (OrderRefused refused) {
            assertFalse(Objects.requireNonNull(refused.getMessage()).isBlank());
        }
    }

    private void does(Deed deed, Instant at) {
        switch (deed.kind()) {
            case START_PAYMENT -> order.startPayment(at);
            case MONEY_ARRIVES -> arrives(true, at);
            case COPIES_ARE_GONE -> arrives(false, at);
            case PAYMENT_FAILS -> order.paymentFailed("declined", at);
            case EXPIRE -> order.expire(at, at);
            case CANCEL -> order.cancel(at);
            case PACK -> order.reach(FulfilmentStatus.PACKED, Shipment.UNKNOWN, at);
            case SHIP -> order.reach(FulfilmentStatus.SHIPPED, Shipment.UNKNOWN, at);
            case DELIVER -> order.reach(FulfilmentStatus.DELIVERED, Shipment.UNKNOWN, at);
            case HEAR_OF_DELIVERY -> order.heard(FulfilmentStatus.DELIVERED, Shipment.UNKNOWN, at);
            case REFUND_PART -> order.refund(cents(deed.size()), "a part", at);
            case REFUND_ALL -> order.refund(null, "all", at);
            case RETURN_SOME -> order.takeBack(List.of(some(deed.size())), "some", at);
            case RETURN_ALL -> order.takeBack(null, "all", at);
            case STOCK_IS_SHORT -> runsShort(at);
            case PROVIDER_CONFIRMS ->
                order.refundsDue().stream().findAny().ifPresent(due -> order.givenBack(due.id(), at));
            case PROVIDER_FAILS -> order.refundsDue().stream().findAny().ifPresent(due -> order.refundFailed(due.id()));
        }
    }

    /** As a payment is settled: the copies are certain before the order is called paid, or the money goes back. */
    private void arrives(boolean copiesAreCertain, Instant at) {
        if (order.progress().paymentStatus() != PaymentStatus.PROCESSING) {
            return;
        }
        Payment payment = Sample.paymentOf(order);
        arrived.add(payment);
        order.paymentArrived();
        boolean bought = copiesAreCertain
                && order.canBePaid()
                && order.paid(payment.id(), order.progress().attempt(), at);
        if (!bought) {
            order.giveBack(payment, at);
        }
    }

    private void runsShort(Instant at) {
        wasShort |= order.progress().status() == OrderStatus.PAID && isAtHome();
        order.cannotBeFilled(at);
    }

    private boolean isAtHome() {
        return order.progress().fulfilmentStatus().isBefore(FulfilmentStatus.SHIPPED);
    }

    private ReturnedCopies some(int size) {
        OrderLine line = order.facts().lines().get(size % 2);
        return new ReturnedCopies(line.isbn(), 1 + size % 3);
    }

    void comesToRest() {
        order.refundsDue().forEach(due -> order.givenBack(due.id(), PLACED));
        assertEquals(List.of(), order.refundsDue());
    }

    void addsUp() {
        assertTrue(told(OrderPaid.class).count() <= 1, "paid twice");
        arrived.forEach(this::isNotOverdrawn);
        assertEquals(order.paidBy() != null, told(OrderPaid.class).count() == 1);
        order.facts().lines().forEach(this::addsUp);
    }

    private void isNotOverdrawn(Payment payment) {
        long back = refunded(payment.id());
        assertTrue(back <= payment.amount().minorUnits(), "more given back than taken");
        if (!payment.id().equals(order.paidBy())) {
            assertEquals(payment.amount().minorUnits(), back, "money that bought nothing was kept");
        }
    }

    private void addsUp(OrderLine line) {
        String isbn = line.isbn().value();
        long undone = undone(isbn).mapToLong(RefundedLine::copies).sum();
        long priceBack =
                undone(isbn).mapToLong(gone -> gone.amount().minorUnits()).sum();
        assertTrue(undone <= line.quantity(), "more copies undone than sold");
        assertTrue(priceBack <= line.total().minorUnits(), "more refunded for a line than it cost");
        assertTrue(backInShop(line) <= sold(line), "more copies came back than had gone");
    }

    /** When the provider has done all it was asked to: who has the copies, and who has the money? */
    void owesNothing() {
        boolean isUndone = List.of(OrderStatus.CANCELLED, OrderStatus.RETURNED, OrderStatus.REFUNDED)
                .contains(order.progress().status());
        if (isUndone) {
            long taken = arrived.stream()
                    .mapToLong(payment -> payment.amount().minorUnits())
                    .sum();
            long back = told(OrderRefunded.class)
                    .mapToLong(refund -> refund.amount().minorUnits())
                    .sum();
            assertEquals(taken, back, "an order that is undone has kept money");
        }
        boolean copiesMustBeHome =
                isUndone && isAtHome() && !wasShort || order.progress().status() == OrderStatus.RETURNED;
        if (copiesMustBeHome) {
            order.facts().lines().forEach(line -> assertEquals(sold(line), backInShop(line), "copies are lost"));
        }
    }

    private long refunded(UUID payment) {
        return order.refunds().stream()
                .filter(refund -> refund.payment().equals(payment))
                .mapToLong(refund -> refund.amount().minorUnits())
                .sum();
    }

    private Stream<RefundedLine> undone(String isbn) {
        return order.refunds().stream()
                .flatMap(refund -> refund.lines().stream())
                .filter(line -> line.isbn().equals(isbn));
    }

    private long sold(OrderLine line) {
        return told(OrderPaid.class).count() * line.quantity();
    }

    private long backInShop(OrderLine line) {
        long cancelled =
                told(OrderCancelled.class).filter(OrderCancelled::wasPaid).count() * line.quantity();
        long returned = told(OrderReturned.class)
                .flatMap(back -> back.lines().stream())
                .filter(back -> back.isbn().equals(line.isbn().value()))
                .mapToLong(ReturnedLine::copies)
                .sum();
        return cancelled + returned;
    }

    private <E extends Event> Stream<E> told(Class<E> type) {
        return order.news().stream().filter(type::isInstance).map(type::cast);
    }

    static Money cents(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
