package shop.alexandria.orders.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.alexandria.events.Money;

/** What a delivery costs: by the country it goes to, and by its weight. */
public final class DeliveryCharges {
    private static final String OTHER = "OTHER";

    private final Map<String, NavigableMap<Integer, BigDecimal>> charges;
    private final String currency;

    /** @param charges by country (ISO 3166-1 alpha-2, or {@code other}), then by the weight in grams up to which they hold */
    public DeliveryCharges(Map<String, Map<Integer, BigDecimal>> charges, String currency) {
        this.charges = charges.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        country -> country.getKey().toUpperCase(Locale.ROOT),
                        country -> new TreeMap<>(country.getValue())));
        this.currency = currency;
    }

    /** Of the first band that is not too light, else of the last; nothing where no charge is named. */
    public Money of(String country, int grams) {
        NavigableMap<Integer, BigDecimal> bands = charges.getOrDefault(country, charges.get(OTHER));
        if (bands == null || bands.isEmpty()) {
            return Money.zero(currency);
        }
        Map.Entry<Integer, BigDecimal> band =
                Objects.requireNonNullElseGet(bands.ceilingEntry(grams), bands::lastEntry);
        return new Money(band.getValue(), currency);
    }
}
