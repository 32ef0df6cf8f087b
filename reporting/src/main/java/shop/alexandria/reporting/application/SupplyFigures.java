package shop.alexandria.reporting.application;

import java.util.List;
import shop.alexandria.reporting.domain.DateRange;

/** What is on the shelf and on its way there, and what publishers are owed. */
public interface SupplyFigures {

    /** The most valuable books first. */
    List<StockValue.StockRow> stock(int limit);

    StockValue.StockTotals stock();

    /** The largest balance first; who is owed nothing and had nothing booked in the range is left out. */
    List<RoyaltyReport.RoyaltyRow> royalties(DateRange range);

    /** Those placed in the range; what is outstanding first, then the latest. */
    List<ReorderReport.ReorderRow> reorders(DateRange range, int limit);

    ReorderReport.ReorderTotals reorders(DateRange range);
}
