package shop.alexandria.storefront.played;

import java.util.List;

/** What only owners see. */
final class TradeScenes {

    private TradeScenes() {}

    static List<Scene> all() {
        return List.of();
    }
}
