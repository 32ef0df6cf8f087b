package shop.alexandria.reporting.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.application.Report;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;

/** A report as comma-separated values (RFC 4180); the last line holds the totals. */
record CsvTable(List<List<Object>> lines) {

    static CsvTable of(Report report) {
        return switch (report) {
            case SalesReport sales -> of(sales);
            case SalesVsExpenditures compared -> of(compared);
        };
    }

    private static CsvTable of(SalesReport report) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(List.of("key", "label", "copies", "revenue", "orders", "currency"));
        for (SalesReport.SalesRow row : report.rows()) {
            lines.add(line(row.key(), row.label(), row.copies(), row.revenue(), row.orders()));
        }
        SalesReport.SalesTotals totals = report.totals();
        lines.add(line("total", totals.note(), totals.copies(), totals.revenue(), totals.orders()));
        return new CsvTable(lines);
    }

    private static List<Object> line(String key, String label, long copies, Money revenue, long orders) {
        return List.of(key, label, copies, revenue.amount(), orders, revenue.currency());
    }

    private static CsvTable of(SalesVsExpenditures report) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(List.of("period", "sales", "refunds", "expenditures", "royalties", "profit", "currency"));
        for (SalesVsExpenditures.PeriodRow row : report.rows()) {
            lines.add(
                    line(row.period(), row.sales(), row.refunds(), row.expenditures(), row.royalties(), row.profit()));
        }
        SalesVsExpenditures.PeriodTotals totals = report.totals();
        lines.add(line(
                "total", totals.sales(), totals.refunds(), totals.expenditures(), totals.royalties(), totals.profit()));
        return new CsvTable(lines);
    }

    private static List<Object> line(String period, Money... columns) {
        Stream<Object> amounts = Stream.of(columns).map(Money::amount);
        return Stream.of(Stream.<Object>of(period), amounts, Stream.<Object>of(columns[0].currency()))
                .flatMap(cells -> cells)
                .toList();
    }

    @Override
    public String toString() {
        return lines.stream().map(CsvTable::text).collect(Collectors.joining());
    }

    private static String text(List<Object> line) {
        return line.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return value instanceof String text ? quoted(harmless(text)) : value.toString();
    }

    /** A spreadsheet would take a title such as {@code =1+1} for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
