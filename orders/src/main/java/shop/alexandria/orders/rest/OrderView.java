package shop.alexandria.orders.rest;

import java.time.Instant;
import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.HistoryEntry;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.OrderLine;
import shop.alexandria.orders.domain.OrderStatus;
import shop.alexandria.orders.domain.PaymentStatus;

record OrderView(
        String orderNumber,
        OrderStatus status,
        PaymentStatus paymentStatus,
        FulfilmentStatus fulfilmentStatus,
        Instant placedAt,
        Instant paymentDeadline,
        List<LineView> lines,
        Money subtotal,
        Money shipping,
        Money tax,
        Money total,
        AddressBody shippingAddress,
        AddressBody billingAddress,
        List<RefundView> refunds,
        List<HistoryEntry> events) {

    record LineView(String isbn, String title, int quantity, Money unitPrice, Money lineTotal) {

        static LineView of(OrderLine line) {
            return new LineView(line.isbn().value(), line.title(), line.quantity(), line.unitPrice(), line.total());
        }
    }

    static OrderView of(Order order) {
        OrderFacts facts = order.facts();
        return new OrderView(
                facts.number().value(),
                order.progress().status(),
                order.progress().paymentStatus(),
                order.progress().fulfilmentStatus(),
                facts.placedAt(),
                facts.paymentDeadline(),
                facts.lines().stream().map(LineView::of).toList(),
                facts.totals().subtotal(),
                facts.totals().shipping(),
                facts.totals().tax(),
                facts.totals().total(),
                AddressBody.of(facts.shippingAddress()),
                AddressBody.of(facts.billingAddress()),
                order.refunds().stream().map(RefundView::of).toList(),
                order.history());
    }
}
