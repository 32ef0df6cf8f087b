package shop.alexandria.storefront.pages.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.orders.Tracking;
import shop.alexandria.storefront.pages.Words;

/** What has happened to an order, and what will if nothing comes between. */
public final class Timeline {
    private static final List<String> WAY =
            List.of("PLACED", "PAID", "PACKED", "SHIPPED", "OUT_FOR_DELIVERY", "DELIVERED");

    private Timeline() {}

    public static List<Step> of(Order order, Tracking tracking) {
        List<Step> steps = new ArrayList<>();
        tracking.events().forEach(event -> steps.add(new Step(inWords(event.stage()), event.at())));
        if (order.status().equals("PAID") || order.status().equals("AWAITING_PAYMENT")) {
            stillToCome(order, tracking).forEach(stage -> steps.add(new Step(inWords(stage), null)));
        }
        return steps;
    }

    /** Stages may be left out on the way: only those after the furthest can still come. */
    private static List<String> stillToCome(Order order, Tracking tracking) {
        Set<String> reached =
                tracking.events().stream().map(Tracking.Event::stage).collect(Collectors.toSet());
        int furthest = WAY.indexOf(order.fulfilmentStatus());
        for (int stage = 0; stage < WAY.size(); stage++) {
            furthest = reached.contains(WAY.get(stage)) ? Math.max(furthest, stage) : furthest;
        }
        return WAY.subList(furthest + 1, WAY.size());
    }

    private static String inWords(String stage) {
        return stage.equals("PLACED") ? "Ordered" : Words.capitalised(stage);
    }
}
