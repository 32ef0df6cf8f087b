package shop.alexandria.storefront.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A country by its code of two letters (ISO 3166-1) and its name. */
public record Country(String code, String name) {
    private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(Locale.UK)))
            .sorted(Comparator.comparing(Country::name))
            .toList();

    /** All of them, by name. */
    public static List<Country> all() {
        return ALL;
    }

    public static String nameOf(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.UK);
    }
}
