package shop.alexandria.inventory.cart.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import shop.alexandria.inventory.cart.domain.CartId;
import shop.alexandria.kit.web.Problems;

/** Which cart a request is about: the customer's own when signed in, else the visitor's by its secret. */
@RequestScoped
class CartOfCaller {
    private static final String HEADER = "X-Cart-Id";

    private final SecurityIdentity caller;
    private final HttpHeaders headers;

    CartOfCaller(SecurityIdentity caller, HttpHeaders headers) {
        this.caller = caller;
        this.headers = headers;
    }

    CartId id() {
        if (!caller.isAnonymous()) {
            return CartId.ofCustomer(caller.getPrincipal().getName());
        }
        String header = headers.getHeaderString(HEADER);
        if (header == null) {
            throw Problems.invalid(HEADER, "is missing: log in, or open a cart with POST /api/v1/carts");
        }
        return ofVisitor(HEADER, header);
    }

    /** The one that somebody filled before he logged in. */
    CartId visitors(String secret) {
        return ofVisitor("cartId", secret);
    }

    private static CartId ofVisitor(String field, String secret) {
        try {
            return CartId.ofVisitor(secret);
        } catch (IllegalArgumentException malformed) {
            throw Problems.invalid(field, String.valueOf(malformed.getMessage()));
        }
    }
}
