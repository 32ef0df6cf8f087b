package shop.alexandria.inventory.cart.domain;

import java.util.Optional;
import java.util.UUID;

/** Whose cart: a customer's has his id in it, a visitor's is a secret only his browser knows. */
public record CartId(String value) {
    private static final String CUSTOMER = "customer-";

    public static CartId ofCustomer(String userId) {
        return new CartId(CUSTOMER + userId);
    }

    public static CartId ofNewVisitor() {
        return new CartId(UUID.randomUUID().toString());
    }

    /**
     * A visitor's cart as his client names it: never a customer's.
     *
     * @throws IllegalArgumentException with a message for people
     */
    public static CartId ofVisitor(String text) {
        try {
            return new CartId(UUID.fromString(text).toString());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("must be the cartId that POST /api/v1/carts answered", malformed);
        }
    }

    public boolean isCustomers() {
        return value.startsWith(CUSTOMER);
    }

    /** Whose cart it is; empty for a visitor's. */
    public Optional<String> customer() {
        return isCustomers() ? Optional.of(value.substring(CUSTOMER.length())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
