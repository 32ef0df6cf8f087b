package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import shop.alexandria.storefront.orders.Order;

/** What there is to do. */
record Today(List<Tile> tiles, List<Order> toPack) {

    /** @param figure a dash while nobody can say */
    record Tile(String label, String figure, String address) {}
}
