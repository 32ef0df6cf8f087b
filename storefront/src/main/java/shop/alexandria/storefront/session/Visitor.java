package shop.alexandria.storefront.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The person before the browser, as far as the gateway has told: signed in when it handed on a token. */
@Named("visitor")
@RequestScoped
public class Visitor {
    private final HttpServerRequest request;

    Visitor(HttpServerRequest request) {
        this.request = request;
    }

    /** The bearer token, in the form of the header it came in. */
    public @Nullable String authorization() {
        return request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    /** Where the gateway says the request came from. */
    public @Nullable String address() {
        return request.getHeader("X-Forwarded-For");
    }

    public boolean signedIn() {
        return authorization() != null;
    }

    public boolean owner() {
        return Claims.of(authorization()).groups().contains("owner");
    }

    public String name() {
        return Claims.of(authorization()).name();
    }

    /** The secret of the cart that somebody fills before logging in. */
    public @Nullable String cart() {
        Cookie cookie = request.getCookie(SessionCookies.CART);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
