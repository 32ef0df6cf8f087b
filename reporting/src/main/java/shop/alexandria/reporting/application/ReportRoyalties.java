package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.reporting.ReportingConfig;
import shop.alexandria.reporting.domain.DateRange;

/** What publishers got of the sales, and what they are owed. */
@ApplicationScoped
public class ReportRoyalties {
    private final SupplyFigures figures;
    private final String currency;

    ReportRoyalties(SupplyFigures figures, ReportingConfig config) {
        this.figures = figures;
        this.currency = config.currency();
    }

    @Transactional
    public RoyaltyReport report(DateRange range) {
        return new RoyaltyReport(figures.royalties(range), currency);
    }
}
