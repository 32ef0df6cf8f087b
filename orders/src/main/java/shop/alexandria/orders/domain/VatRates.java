package shop.alexandria.orders.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The value-added tax that prices of books contain, by the country they are delivered to. */
public final class VatRates {
    private final Map<String, BigDecimal> percents;
    private final BigDecimal elsewhere;

    /** @param percents by country, ISO 3166-1 alpha-2 */
    public VatRates(Map<String, BigDecimal> percents, BigDecimal elsewhere) {
        this.percents = percents.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        country -> country.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
        this.elsewhere = elsewhere;
    }

    public BigDecimal percentIn(String country) {
        return percents.getOrDefault(country, elsewhere);
    }
}
