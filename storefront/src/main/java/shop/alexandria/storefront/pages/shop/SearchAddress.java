package shop.alexandria.storefront.pages.shop;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A search as it stands in an address: what it asks for, and how it is narrowed. */
record SearchAddress(Map<String, String> chosen) {
    static final String PATH = "/alexandria/search";

    private static final List<String> KNOWN = List.of(
            "q",
            "genre",
            "author",
            "publisher",
            "language",
            "collection",
            "tag",
            "minPrice",
            "maxPrice",
            "inStock",
            "sort");

    static SearchAddress of(MultivaluedMap<String, String> query) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = query.getFirst(name);
            if (value != null && !value.isBlank()) {
                chosen.put(name, value.strip());
            }
        }
        return new SearchAddress(chosen);
    }

    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return value(name).equals(value);
    }

    SearchAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(name, value);
        return new SearchAddress(changed);
    }

    SearchAddress without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove(name);
        return new SearchAddress(changed);
    }

    /** What the catalogue is asked. */
    Map<String, String> criteria(int page, int size) {
        Map<String, String> criteria = new LinkedHashMap<>(chosen);
        criteria.put("page", Integer.toString(page));
        criteria.put("size", Integer.toString(size));
        return criteria;
    }

    @Override
    public String toString() {
        return chosen.isEmpty()
                ? PATH
                : chosen.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
