package shop.alexandria.storefront.pages.backoffice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.alexandria.storefront.pages.WayBack;

/** Which report of which days, as it stands in an address. */
record ReportTerms(String name, Map<String, String> terms) {
    static final String PATH = "/backoffice/reports";

    /** What each report lets one choose. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "sales-vs-expenditures", List.of("interval", "from", "to"),
            "sales", List.of("by", "from", "to", "limit"),
            "stock-value", List.of(),
            "royalties", List.of("from", "to"),
            "reorders", List.of());

    static ReportTerms of(MultivaluedMap<String, String> query) {
        String asked = query.getFirst("report");
        String name = asked != null && CHOICES.containsKey(asked) ? asked : "sales-vs-expenditures";
        Map<String, String> terms = new LinkedHashMap<>();
        for (String term : CHOICES.getOrDefault(name, List.of())) {
            String value = query.getFirst(term);
            if (value != null && !value.isBlank()) {
                terms.put(term, value.strip());
            }
        }
        if (name.equals("sales")) {
            terms.putIfAbsent("by", "genre");
        }
        return new ReportTerms(name, terms);
    }

    public String value(String term) {
        return terms.getOrDefault(term, "");
    }

    String rowsAreOf() {
        return terms.getOrDefault("by", "name");
    }

    public boolean has(String term) {
        return CHOICES.getOrDefault(name, List.of()).contains(term);
    }

    /** The same as comma-separated values. */
    public String csv() {
        return PATH + "/csv?report=" + name
                + terms.entrySet().stream()
                        .map(term -> "&" + term.getKey() + "=" + WayBack.encoded(term.getValue()))
                        .collect(Collectors.joining());
    }
}
