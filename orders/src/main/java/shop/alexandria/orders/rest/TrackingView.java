package shop.alexandria.orders.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.FulfilmentStatus;
import shop.alexandria.orders.domain.HistoryEntry;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderProgress;
import shop.alexandria.orders.domain.OrderStatus;

/** Where the books are, and when they were where. */
record TrackingView(
        String orderNumber,
        String stage,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        List<Event> events) {

    record Event(String stage, Instant at) {
        static Event of(HistoryEntry entry) {
            return new Event(entry.type().toUpperCase(Locale.ROOT).replace('-', '_'), entry.at());
        }
    }

    static TrackingView of(Order order) {
        OrderProgress progress = order.progress();
        return new TrackingView(
                order.facts().number().value(),
                stageOf(progress),
                progress.shipment().carrier(),
                progress.shipment().trackingNumber(),
                order.history().stream()
                        .sorted(Comparator.comparing(HistoryEntry::at))
                        .map(Event::of)
                        .toList());
    }

    private static String stageOf(OrderProgress progress) {
        if (progress.status() == OrderStatus.AWAITING_PAYMENT) {
            return "PLACED";
        }
        boolean underWay =
                progress.status() == OrderStatus.PAID && progress.fulfilmentStatus() != FulfilmentStatus.NONE;
        return underWay ? progress.fulfilmentStatus().name() : progress.status().name();
    }
}
