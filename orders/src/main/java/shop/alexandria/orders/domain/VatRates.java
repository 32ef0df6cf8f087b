package shop.alexandria.orders.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import shop.alexandria.events.ProductForm;

/** The value-added tax that prices contain: by the country something is delivered to, and by what it is. */
public final class VatRates {
    private final Map<String, BigDecimal> books;
    private final Map<ProductForm, Map<String, BigDecimal>> others;
    private final BigDecimal elsewhere;

    /**
     * @param books percentages by country, ISO 3166-1 alpha-2
     * @param others the same for other forms, where they differ from those of books
     * @param elsewhere for countries that are not named
     */
    public VatRates(
            Map<String, BigDecimal> books, Map<ProductForm, Map<String, BigDecimal>> others, BigDecimal elsewhere) {
        this.books = byCountry(books);
        this.others = others.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, form -> byCountry(form.getValue())));
        this.elsewhere = elsewhere;
    }

    public BigDecimal percent(ProductForm form, String country) {
        BigDecimal ofBooks = books.getOrDefault(country, elsewhere);
        return others.getOrDefault(form, Map.of()).getOrDefault(country, ofBooks);
    }

    private static Map<String, BigDecimal> byCountry(Map<String, BigDecimal> percents) {
        return percents.entrySet().stream()
                .collect(toUnmodifiableMap(country -> country.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
    }
}
