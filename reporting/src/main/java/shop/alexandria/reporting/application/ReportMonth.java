package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.reporting.domain.DateRange;

/** How a book, or the whole shop, sold in a month. */
@ApplicationScoped
public class ReportMonth {
    private final SalesFigures figures;

    ReportMonth(SalesFigures figures) {
        this.figures = figures;
    }

    /** @param isbn null for all books */
    @Transactional
    public MonthlySales report(@Nullable Isbn isbn, YearMonth month) {
        String book = isbn == null ? null : isbn.value();
        DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
        return new MonthlySales(figures.days(book, days), figures.sum(book, days));
    }
}
