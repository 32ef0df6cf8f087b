package shop.alexandria.users.account.rest;

import java.util.HashMap;
import java.util.Map;

/** Addresses, good and bad. */
final class Addresses {
    private Addresses() {}

    static Map<String, String> in(String country) {
        return Map.of(
                "name", "Ada", "street", "1 Sea Road", "city", "Hove", "postalCode", "BN3 1AA", "country", country);
    }

    static Map<String, String> without(String field) {
        Map<String, String> address = new HashMap<>(in("GB"));
        address.remove(field);
        return address;
    }
}
