package shop.alexandria.storefront.pages.backoffice;

import java.util.List;

/**
 * A report, and which others there are.
 *
 * @param problem why there is none; empty when there is
 */
record ReportDesk(ReportTerms terms, ReportTable table, String problem) {

    record Choice(String value, String text) {}

    public List<Choice> reports() {
        return List.of(
                new Choice("sales-vs-expenditures", "Sales and expenditures"),
                new Choice("sales", "What sells"),
                new Choice("stock-value", "Stock value"),
                new Choice("royalties", "Royalties due"),
                new Choice("reorders", "Outstanding reorders"));
    }

    public List<String> dimensions() {
        return List.of("genre", "author", "publisher", "book", "collection");
    }

    public List<String> intervals() {
        return List.of("month", "day", "year");
    }

    public String heading() {
        return reports().stream()
                .filter(report -> report.value().equals(terms.name()))
                .map(Choice::text)
                .findFirst()
                .orElse("Report");
    }
}
