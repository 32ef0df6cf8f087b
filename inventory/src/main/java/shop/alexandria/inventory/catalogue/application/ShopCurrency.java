package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.ShopConfig;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.inventory.catalogue.domain.Violation;

/** The one currency that books are sold in. */
@ApplicationScoped
public class ShopCurrency {
    private final String code;

    ShopCurrency(ShopConfig config) {
        this.code = config.currency();
    }

    public String code() {
        return code;
    }

    /** The details, if they are priced in it. */
    public BookDetails require(BookDetails details) {
        requireFor("price", details.price());
        requireFor("listPrice", details.listPrice());
        return details;
    }

    private void requireFor(String field, @Nullable Money price) {
        if (price != null && !price.currency().equals(code)) {
            throw new BookRefused.Invalid(
                    List.of(new Violation(field + ".currency", "must be " + code + ", the currency of the shop")));
        }
    }
}
