package shop.alexandria.inventory.cart.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.cart.domain.Cart;
import shop.alexandria.inventory.cart.domain.CartLine;
import shop.alexandria.inventory.cart.domain.CartProblem;

record CartView(String cartId, List<ItemView> items, Money subtotal, long totalWeightGrams, boolean checkoutReady) {

    record ItemView(
            String isbn,
            String title,
            int quantity,
            Money unitPrice,
            Money lineTotal,
            long available,
            boolean buyable,
            @Nullable String problem) {

        static ItemView of(CartLine line) {
            return new ItemView(
                    line.offer().isbn().value(),
                    line.offer().title(),
                    line.quantity(),
                    line.offer().price(),
                    line.total(),
                    line.available(),
                    line.problem().isEmpty(),
                    line.problem().map(CartProblem::code).orElse(null));
        }
    }

    static CartView of(Cart cart, long maxWeightGrams) {
        return new CartView(
                cart.id().value(),
                cart.lines().stream().map(ItemView::of).toList(),
                cart.subtotal(),
                cart.weightGrams(),
                cart.isReady(maxWeightGrams));
    }
}
