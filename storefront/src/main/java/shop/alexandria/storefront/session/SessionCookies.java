package shop.alexandria.storefront.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.accounts.Tokens;

/**
 * The three cookies of the shop; no script can read them, no form of another site sends them. The gateway makes a bearer token of
 * the first, which the browser drops when the token ends; the second is exchanged for the next.
 */
@RequestScoped
public class SessionCookies {
    static final String ACCESS = "alexandria-session";
    static final String REFRESH = "alexandria-refresh";
    static final String CART = "alexandria-cart";

    private static final Duration LONGEST_REST = Duration.ofDays(14);
    private static final Duration CART_LIFE = Duration.ofDays(30);

    private final RoutingContext context;

    SessionCookies(RoutingContext context) {
        this.context = context;
    }

    /** Signs the browser in, for the rest of this request too. */
    public void keep(Tokens tokens) {
        context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.accessToken());
        set(ACCESS, tokens.accessToken(), Duration.ofSeconds(tokens.expiresIn()));
        set(REFRESH, tokens.refreshToken(), LONGEST_REST);
    }

    public void forget() {
        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
        set(ACCESS, "", Duration.ZERO);
        set(REFRESH, "", Duration.ZERO);
    }

    public void keepCart(String secret) {
        set(CART, secret, CART_LIFE);
    }

    public void forgetCart() {
        set(CART, "", Duration.ZERO);
    }

    @Nullable
    String refreshToken() {
        Cookie cookie = context.request().getCookie(REFRESH);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private void set(String name, String value, Duration life) {
        context.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(isSecure(context.request()))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(life.toSeconds()));
    }

    private static boolean isSecure(HttpServerRequest request) {
        return request.isSSL() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }
}
