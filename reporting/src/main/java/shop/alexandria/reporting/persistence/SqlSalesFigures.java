package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.ReportingConfig;
import shop.alexandria.reporting.application.MonthlySales;
import shop.alexandria.reporting.application.SalesFigures;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

@ApplicationScoped
class SqlSalesFigures implements SalesFigures {
    private final ReadModels models;
    private final CollectionSums collections;
    private final String currency;

    SqlSalesFigures(ReadModels models, CollectionSums collections, ReportingConfig config) {
        this.models = models;
        this.collections = collections;
        this.currency = config.currency();
    }

    @Override
    public List<SalesReport.SalesRow> ranked(Dimension by, DateRange range, Ranking ranking, int limit) {
        if (by == Dimension.COLLECTION) {
            collections.bringUpToDate();
        }
        return sums(SalesSql.ranked(by, ranking), range)
                .setParameter("dimension", by.name())
                .setParameter("key", null, String.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(this::salesRow)
                .toList();
    }

    @Override
    public SalesReport.SalesTotals totals(DateRange range) {
        MonthlySales.MonthTotals all = sum(null, range);
        return new SalesReport.SalesTotals(all.copies(), all.revenue(), all.orders());
    }

    @Override
    public List<MonthlySales.DayRow> days(@Nullable String isbn, DateRange range) {
        return of(isbn, query(SalesSql.DAYS, range))
                .getResultStream()
                .map(row -> new MonthlySales.DayRow(
                        row.get("period", String.class), copies(row), money(row, "revenue"), orders(row)))
                .toList();
    }

    @Override
    public MonthlySales.MonthTotals sum(@Nullable String isbn, DateRange range) {
        Optional<Tuple> sums =
                of(isbn, sums(SalesSql.sum(), range)).getResultStream().findFirst();
        return sums.map(row -> new MonthlySales.MonthTotals(copies(row), money(row, "revenue"), orders(row)))
                .orElse(new MonthlySales.MonthTotals(0, Money.zero(currency), 0));
    }

    @Override
    public List<SalesVsExpenditures.PeriodRow> periods(Interval interval, DateRange range) {
        return query(SalesSql.periods(interval), range)
                .getResultStream()
                .map(this::periodRow)
                .toList();
    }

    private NativeQuery<Tuple> sums(String sql, DateRange range) {
        WholeMonths months = WholeMonths.in(range);
        return query(sql, range).setParameter("months_from", months.from()).setParameter("months_to", months.to());
    }

    private NativeQuery<Tuple> query(String sql, DateRange range) {
        return models.session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .setParameter("currency", currency);
    }

    private static NativeQuery<Tuple> of(@Nullable String isbn, NativeQuery<Tuple> query) {
        return query.setParameter("dimension", isbn == null ? "ALL" : Dimension.BOOK.name())
                .setParameter("key", isbn == null ? "" : isbn);
    }

    private SalesReport.SalesRow salesRow(Tuple row) {
        return new SalesReport.SalesRow(
                row.get("key", String.class),
                row.get("label", String.class),
                copies(row),
                money(row, "revenue"),
                orders(row));
    }

    private SalesVsExpenditures.PeriodRow periodRow(Tuple row) {
        return new SalesVsExpenditures.PeriodRow(
                row.get("period", String.class),
                money(row, "sales"),
                money(row, "refunds"),
                money(row, "expenditures"),
                money(row, "royalties"));
    }

    private static long copies(Tuple row) {
        return row.get("copies", Long.class);
    }

    private static long orders(Tuple row) {
        return row.get("orders", Long.class);
    }

    private Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class), currency);
    }
}
