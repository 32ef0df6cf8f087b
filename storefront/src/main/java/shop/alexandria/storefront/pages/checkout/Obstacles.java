package shop.alexandria.storefront.pages.checkout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.carts.Cart;

/** What is wrong with a cart, as one says it to a customer. */
final class Obstacles {
    private static final Pattern ONLY_LEFT = Pattern.compile("only-(\\d+)-left");

    private Obstacles() {}

    static String inWords(@Nullable String problem) {
        if (problem == null) {
            return "";
        }
        Matcher only = ONLY_LEFT.matcher(problem);
        return only.matches() ? "Only " + only.group(1) + " left." : others(problem);
    }

    private static String others(String problem) {
        return switch (problem) {
            case "out-of-stock" -> "Out of stock now. Please remove it, or wait for us to have it again.";
            case "over-maximum" -> "More copies than we sell at a time.";
            case "under-minimum" -> "Fewer copies than we sell at a time.";
            case "withdrawn" -> "No longer on sale. Please remove it.";
            default -> "This cannot be bought now.";
        };
    }

    /** Why the whole cannot be ordered; empty when it can. */
    static String of(Cart cart) {
        if (cart.checkoutReady() || cart.items().isEmpty()) {
            return "";
        }
        return cart.items().stream().anyMatch(line -> line.problem() != null)
                ? "Please look at the marked books first."
                : "Together these books are too heavy for one delivery: please order them in two.";
    }
}
