package shop.alexandria.orders.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import shop.alexandria.orders.application.OrderQueries.Visible;
import shop.alexandria.orders.domain.Customer;

/** Who asks, by his verified token. */
@RequestScoped
class Caller {
    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    Customer customer() {
        return new Customer(token.getSubject(), claim("name"), claim("email"));
    }

    /** His own orders; everybody's for an owner. */
    Visible sees() {
        return new Visible(token.getGroups().contains("owner") ? null : token.getSubject());
    }

    /** His own orders, also when he is an owner: nobody pays for another. */
    Visible ownsOnly() {
        return new Visible(token.getSubject());
    }

    private String claim(String name) {
        return Objects.requireNonNullElse(token.<String>getClaim(name), "");
    }
}
