package shop.alexandria.storefront.pages.backoffice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.pages.Prices;

/**
 * A report as a table, whatever its columns, with a bar in each row for its first amount.
 *
 * @param note what the totals have to say about themselves
 */
record ReportTable(List<Cell> headings, List<Row> rows, List<Cell> totals, String note) {

    record Cell(String text, boolean number) {}

    /** @param bar from 0 to 100, as long as the row's amount beside the greatest */
    record Row(List<Cell> cells, int bar, boolean under) {}

    /** @param labelled what the rows are about, such as "genre" */
    static ReportTable of(JsonNode report, String labelled) {
        JsonNode rows = report.path("rows");
        List<String> columns = columns(rows);
        BigDecimal greatest = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> amount(row).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new ReportTable(
                headings(rows.path(0), columns, labelled),
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row(row, columns, greatest))
                        .toList(),
                cells(report.path("totals"), columns),
                report.path("totals").path("note").asText(""));
    }

    private static List<String> columns(JsonNode rows) {
        List<String> columns = new ArrayList<>();
        rows.path(0).properties().forEach(field -> columns.add(field.getKey()));
        if (columns.contains("label")) {
            columns.remove("key"); // the label says it better
        }
        return columns;
    }

    private static List<Cell> headings(JsonNode first, List<String> columns, String labelled) {
        return columns.stream()
                .map(column -> new Cell(
                        column.equals("label") ? labelled : inWords(column),
                        cell(first.path(column)).number()))
                .toList();
    }

    private static Row row(JsonNode row, List<String> columns, BigDecimal greatest) {
        BigDecimal amount = amount(row);
        int bar = greatest.signum() == 0
                ? 0
                : amount.abs()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(greatest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return new Row(cells(row, columns), bar, amount.signum() < 0);
    }

    private static List<Cell> cells(JsonNode row, List<String> columns) {
        return columns.stream().map(column -> cell(row.path(column))).toList();
    }

    private static Cell cell(JsonNode value) {
        if (isMoney(value)) {
            Money money = Money.of(
                    value.path("amount").asText(), value.path("currency").asText());
            return new Cell(Prices.written(money), true);
        }
        return value.isObject()
                ? new Cell(value.path("name").asText(value.toString()), false)
                : new Cell(value.asText(""), value.isNumber());
    }

    private static BigDecimal amount(JsonNode row) {
        return row.properties().stream()
                .map(Map.Entry::getValue)
                .filter(ReportTable::isMoney)
                .findFirst()
                .map(money -> new BigDecimal(money.path("amount").asText()))
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isMoney(JsonNode value) {
        return value.has("amount") && value.has("currency");
    }

    /** soldLastMonth is "sold last month". */
    private static String inWords(String column) {
        return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
