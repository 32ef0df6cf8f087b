package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.hibernate.query.NativeQuery;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.ReportingConfig;
import shop.alexandria.reporting.application.ReorderReport;
import shop.alexandria.reporting.application.RoyaltyReport;
import shop.alexandria.reporting.application.StockValue;
import shop.alexandria.reporting.application.SupplyFigures;
import shop.alexandria.reporting.domain.DateRange;

@ApplicationScoped
class SqlSupplyFigures implements SupplyFigures {
    private final ReadModels models;
    private final String currency;
    private final int digits;

    SqlSupplyFigures(ReadModels models, ReportingConfig config) {
        this.models = models;
        this.currency = config.currency();
        this.digits = Currency.getInstance(currency).getDefaultFractionDigits();
    }

    @Override
    public List<StockValue.StockRow> stock(int limit) {
        return query(SupplySql.MOST_VALUABLE)
                .setParameter("digits", digits)
                .setParameter("limit", limit)
                .getResultStream()
                .map(this::stockRow)
                .toList();
    }

    private StockValue.StockRow stockRow(Tuple row) {
        BigDecimal cost = row.get("cost", BigDecimal.class);
        return new StockValue.StockRow(
                row.get("key", String.class),
                row.get("label", String.class),
                row.get("copies", Long.class),
                money(row, "value"),
                cost == null ? null : new Money(cost.setScale(digits, RoundingMode.HALF_UP), currency));
    }

    @Override
    public StockValue.StockTotals stock() {
        Tuple row = query(SupplySql.STOCK_TOTALS).setParameter("digits", digits).getSingleResult();
        return new StockValue.StockTotals(
                row.get("copies", Long.class), money(row, "value"), row.get("copies_without_cost", Long.class));
    }

    @Override
    public List<RoyaltyReport.RoyaltyRow> royalties(DateRange range) {
        return query(SupplySql.ROYALTIES, range)
                .getResultStream()
                .map(row -> new RoyaltyReport.RoyaltyRow(
                        row.get("key", String.class),
                        row.get("label", String.class),
                        money(row, "accrued"),
                        money(row, "reversed"),
                        money(row, "transferred"),
                        money(row, "balance")))
                .toList();
    }

    @Override
    public List<ReorderReport.ReorderRow> reorders(DateRange range, int limit) {
        return query(SupplySql.LATEST, range)
                .setParameter("limit", limit)
                .getResultStream()
                .map(this::reorderRow)
                .toList();
    }

    private ReorderReport.ReorderRow reorderRow(Tuple row) {
        return new ReorderReport.ReorderRow(
                row.get("key", String.class),
                row.get("label", String.class),
                row.get("isbn", String.class),
                row.get("publisher", String.class),
                row.get("status", String.class),
                row.get("ordered", Long.class),
                row.get("received", Long.class),
                row.get("outstanding", Long.class),
                money(row, "cost"),
                row.get("placed_at", Instant.class));
    }

    @Override
    public ReorderReport.ReorderTotals reorders(DateRange range) {
        Tuple row = query(SupplySql.REORDER_TOTALS, range).getSingleResult();
        return new ReorderReport.ReorderTotals(
                row.get("ordered", Long.class),
                row.get("received", Long.class),
                row.get("outstanding", Long.class),
                money(row, "cost"));
    }

    private NativeQuery<Tuple> query(String sql, DateRange range) {
        return query(sql).setParameter("from", range.from()).setParameter("to", range.to());
    }

    private NativeQuery<Tuple> query(String sql) {
        return models.session().createNativeQuery(sql, Tuple.class).setParameter("currency", currency);
    }

    private Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class), currency);
    }
}
