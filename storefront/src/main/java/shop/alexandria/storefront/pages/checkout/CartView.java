package shop.alexandria.storefront.pages.checkout;

import java.util.List;
import java.util.Optional;
import shop.alexandria.storefront.carts.Cart;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Prices;

/**
 * A cart with what keeps it from being ordered.
 *
 * @param subtotal as it is written
 * @param obstacle why it cannot be ordered as a whole; empty when it can
 */
record CartView(List<Row> rows, String subtotal, String obstacle, Form form) {

    /** @param problem in words; empty when there is none */
    record Row(Cart.Line line, String problem) {

        /** The id of the field with its number of copies. */
        public String field() {
            return "q-" + line.isbn();
        }

        static Row of(Cart.Line line) {
            return new Row(line, Obstacles.inWords(line.problem()));
        }
    }

    static CartView of(Optional<Cart> cart, Form form) {
        return cart.map(filled -> of(filled, form)).orElseGet(() -> new CartView(List.of(), "", "", form));
    }

    private static CartView of(Cart cart, Form form) {
        List<Row> rows = cart.items().stream().map(Row::of).toList();
        return new CartView(rows, Prices.written(cart.subtotal()), Obstacles.of(cart), form);
    }

    public boolean ready() {
        return obstacle.isEmpty() && !rows.isEmpty();
    }
}
