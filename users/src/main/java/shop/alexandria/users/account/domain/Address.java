package shop.alexandria.users.account.domain;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where parcels or bills go; the country is an ISO 3166-1 alpha-2 code. */
public record Address(
        String name,
        String street,
        String city,
        String postalCode,
        @Nullable String region,
        String country) {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Address {
        if (!isCountry(country)) {
            throw new IllegalArgumentException("must be an ISO 3166-1 alpha-2 country code");
        }
    }

    /** Tells whether the text is a country code in force. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
