package shop.alexandria.inventory.imports.onix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/**
 * What a book costs the customer: the recommended or fixed price (list 58) in the shop's currency, with tax if there is one
 * such, else without. A price in another currency is not converted, and what a shop pays is not a price of ours.
 */
final class OnixPrices {
    private static final List<String> BEST_FIRST = List.of("04", "02", "42", "22", "24", "03", "01", "41", "21", "23");

    private final String currency;

    @Nullable
    private final String defaultCurrency;

    /** @param defaultCurrency of prices that do not say theirs */
    OnixPrices(String currency, @Nullable String defaultCurrency) {
        this.currency = currency;
        this.defaultCurrency = defaultCurrency;
    }

    @Nullable
    Money of(Element product) {
        List<Element> ours = product.all("ProductSupply", "SupplyDetail", "Price")
                .filter(this::isOurs)
                .toList();
        return BEST_FIRST.stream()
                .flatMap(type -> ours.stream().filter(price -> type.equals(typeOf(price))))
                .flatMap(price -> amount(price).stream())
                .findFirst()
                .orElse(null);
    }

    private boolean isOurs(Element price) {
        return currency.equals(price.find("CurrencyCode").orElse(defaultCurrency));
    }

    private static String typeOf(Element price) {
        return price.find("PriceType").orElse("02");
    }

    private Optional<Money> amount(Element price) {
        return price.find("PriceAmount")
                .filter(amount -> amount.matches("\\d{1,6}(\\.\\d{1,2}0*)?"))
                .flatMap(amount -> Stream.of(new BigDecimal(amount))
                        .filter(number -> number.signum() > 0)
                        .map(number -> new Money(number.stripTrailingZeros(), currency))
                        .findFirst());
    }
}
