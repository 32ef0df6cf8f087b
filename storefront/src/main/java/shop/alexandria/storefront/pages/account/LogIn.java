package shop.alexandria.storefront.pages.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import shop.alexandria.storefront.accounts.SessionsApi;
import shop.alexandria.storefront.accounts.SessionsApi.Credentials;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.carts.CartApi;
import shop.alexandria.storefront.session.SessionCookies;
import shop.alexandria.storefront.session.Visitor;

/** Signs the browser in, and takes over the cart that was filled before. */
@ApplicationScoped
class LogIn {
    private static final Logger LOG = Logger.getLogger(LogIn.class);

    private final SessionsApi sessions;
    private final CartApi carts;
    private final SessionCookies cookies;
    private final Visitor visitor;

    LogIn(@RestClient SessionsApi sessions, @RestClient CartApi carts, SessionCookies cookies, Visitor visitor) {
        this.sessions = sessions;
        this.carts = carts;
        this.cookies = cookies;
        this.visitor = visitor;
    }

    void logIn(String email, String password) {
        cookies.keep(sessions.logIn(visitor.address(), new Credentials(email, password)));
        String cart = visitor.cart();
        if (cart != null) {
            takeOver(cart);
        }
    }

    /** A cart that cannot be had now is no reason to stay outside; it is tried again at the next login. */
    private void takeOver(String cart) {
        try {
            carts.merge(new CartApi.Opened(cart));
            cookies.forgetCart();
        } catch (ApiAway | ApiRefused failure) {
            LOG.warnf("A visitor's cart was not taken over: %s", failure.getMessage());
        }
    }
}
