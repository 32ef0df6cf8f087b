package shop.alexandria.reporting.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.application.MonthlySales;
import shop.alexandria.reporting.application.ReorderReport;
import shop.alexandria.reporting.application.Report;
import shop.alexandria.reporting.application.RoyaltyReport;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;
import shop.alexandria.reporting.application.StockValue;

/** Reports as tables: a heading, the rows, and the totals as the last line. */
final class CsvLines {
    private CsvLines() {}

    static CsvTable of(Report report) {
        return switch (report) {
            case SalesReport sales -> sales(sales);
            case SalesVsExpenditures compared -> compared(compared);
            case MonthlySales month -> month(month);
            case StockValue stock -> stock(stock);
            case RoyaltyReport royalties -> royalties(royalties);
            case ReorderReport reorders -> reorders(reorders);
        };
    }

    private static CsvTable sales(SalesReport report) {
        SalesReport.SalesTotals totals = report.totals();
        return table(
                "key,label,copies,revenue,orders,currency",
                report.rows(),
                row -> line(
                        row.key(),
                        row.label(),
                        row.copies(),
                        row.revenue(),
                        row.orders(),
                        row.revenue().currency()),
                line(
                        "total",
                        totals.note(),
                        totals.copies(),
                        totals.revenue(),
                        totals.orders(),
                        totals.revenue().currency()));
    }

    private static CsvTable compared(SalesVsExpenditures report) {
        SalesVsExpenditures.PeriodTotals totals = report.totals();
        return table(
                "period,sales,refunds,expenditures,royalties,profit,currency",
                report.rows(),
                row -> line(
                        row.period(),
                        row.sales(),
                        row.refunds(),
                        row.expenditures(),
                        row.royalties(),
                        row.profit(),
                        row.sales().currency()),
                line(
                        "total",
                        totals.sales(),
                        totals.refunds(),
                        totals.expenditures(),
                        totals.royalties(),
                        totals.profit(),
                        totals.sales().currency()));
    }

    private static CsvTable month(MonthlySales report) {
        MonthlySales.MonthTotals totals = report.totals();
        return table(
                "period,copies,revenue,orders,currency",
                report.rows(),
                row -> line(
                        row.period(),
                        row.copies(),
                        row.revenue(),
                        row.orders(),
                        row.revenue().currency()),
                line(
                        "total",
                        totals.copies(),
                        totals.revenue(),
                        totals.orders(),
                        totals.revenue().currency()));
    }

    private static CsvTable stock(StockValue report) {
        StockValue.StockTotals totals = report.totals();
        return table(
                "key,label,copies,value,unitCost,currency",
                report.rows(),
                row -> line(
                        row.key(),
                        row.label(),
                        row.copies(),
                        row.value(),
                        row.unitCost(),
                        row.value().currency()),
                line(
                        "total",
                        null,
                        totals.copies(),
                        totals.value(),
                        null,
                        totals.value().currency()));
    }

    private static CsvTable royalties(RoyaltyReport report) {
        RoyaltyReport.RoyaltyTotals totals = report.totals();
        return table(
                "key,label,accrued,reversed,transferred,balance,currency",
                report.rows(),
                row -> line(
                        row.key(),
                        row.label(),
                        row.accrued(),
                        row.reversed(),
                        row.transferred(),
                        row.balance(),
                        row.balance().currency()),
                line(
                        "total",
                        null,
                        totals.accrued(),
                        totals.reversed(),
                        totals.transferred(),
                        totals.balance(),
                        totals.balance().currency()));
    }

    private static CsvTable reorders(ReorderReport report) {
        ReorderReport.ReorderTotals totals = report.totals();
        return table(
                "key,label,isbn,publisher,status,placedAt,ordered,received,outstanding,cost,currency",
                report.rows(),
                row -> line(
                        row.key(),
                        row.label(),
                        row.isbn(),
                        row.publisher(),
                        row.status(),
                        row.placedAt().toString(),
                        row.ordered(),
                        row.received(),
                        row.outstanding(),
                        row.cost(),
                        row.cost().currency()),
                line(
                        "total",
                        null,
                        null,
                        null,
                        null,
                        null,
                        totals.ordered(),
                        totals.received(),
                        totals.outstanding(),
                        totals.cost(),
                        totals.cost().currency()));
    }

    private static <R> CsvTable table(
            String heading, List<R> rows, Function<R, List<Object>> cells, List<Object> totals) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(line((Object[]) heading.split(",", -1)));
        rows.stream().map(cells).forEach(lines::add);
        lines.add(totals);
        return new CsvTable(lines);
    }

    private static List<Object> line(@Nullable Object... cells) {
        return Stream.of(cells).map(CsvLines::cell).toList();
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.amount();
            default -> value;
        };
    }
}
