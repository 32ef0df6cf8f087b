package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import shop.alexandria.events.Money;
import shop.alexandria.reporting.ReportingConfig;
import shop.alexandria.reporting.application.SalesFigures;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;
import shop.alexandria.reporting.domain.DateRange;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;

@ApplicationScoped
class SqlSalesFigures implements SalesFigures {
    private final Session session;
    private final String currency;

    SqlSalesFigures(Session session, ReportingConfig config) {
        this.session = session;
        this.currency = config.currency();
    }

    @Override
    public List<SalesReport.SalesRow> best(Dimension by, DateRange range, int limit) {
        return query(SalesSql.best(by), range)
                .setParameter("limit", limit)
                .getResultStream()
                .map(this::salesRow)
                .toList();
    }

    @Override
    public SalesReport.SalesTotals totals(DateRange range) {
        Tuple row = query(SalesSql.TOTALS, range).getSingleResult();
        return new SalesReport.SalesTotals(
                row.get("copies", Long.class), money(row, "revenue"), row.get("orders", Long.class));
    }

    @Override
    public List<SalesVsExpenditures.PeriodRow> periods(Interval interval, DateRange range) {
        return query(SalesSql.periods(interval), range)
                .getResultStream()
                .map(this::periodRow)
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, DateRange range) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .setParameter("currency", currency);
    }

    private SalesReport.SalesRow salesRow(Tuple row) {
        return new SalesReport.SalesRow(
                row.get("key", String.class),
                row.get("label", String.class),
                row.get("copies", Long.class),
                money(row, "revenue"),
                row.get("orders", Long.class));
    }

    private SalesVsExpenditures.PeriodRow periodRow(Tuple row) {
        // What arrives from publishers, and what they are owed, is not told to the reports yet.
        Money none = Money.zero(currency);
        return new SalesVsExpenditures.PeriodRow(
                row.get("period", String.class), money(row, "sales"), money(row, "refunds"), none, none);
    }

    private Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class), currency);
    }
}
