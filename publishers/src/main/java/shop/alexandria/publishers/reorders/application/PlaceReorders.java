package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.calendar.ShopMonths;
import shop.alexandria.publishers.reorders.domain.Reorders;
import shop.alexandria.publishers.reorders.domain.Reorders.Ordered;
import shop.alexandria.publishers.reorders.domain.Sales;
import shop.alexandria.publishers.reorders.domain.Shortage;
import shop.alexandria.publishers.reorders.domain.Shortages;

/** Orders as many copies of each short book as were sold last month, unless copies of it are expected already. */
@ApplicationScoped
class PlaceReorders {
    private final Shortages shortages;
    private final Reorders reorders;
    private final Sales sales;
    private final ShopMonths months;
    private final PlaceReorder placeReorder;

    PlaceReorders(Shortages shortages, Reorders reorders, Sales sales, ShopMonths months, PlaceReorder placeReorder) {
        this.shortages = shortages;
        this.reorders = reorders;
        this.sales = sales;
        this.months = months;
        this.placeReorder = placeReorder;
    }

    /** @param next where the following step begins; null when there is none */
    record Outcome(int ordered, int nothingSold, @Nullable String next) {}

    /** One step in ISBN order; stock is asked in our turn, so that nothing another replica has done is missed. */
    @Transactional
    Outcome after(String isbn) {
        reorders.waitForTurn();
        Shortages.Step step = shortages.after(isbn);
        List<Shortage> lasting = lasting(step.shortages());
        Map<Isbn, Long> sold =
                sales.between(months.start(months.previous()), months.end(months.previous()), isbns(lasting));
        List<Shortage> unsold = new ArrayList<>();
        int ordered = 0;
        for (Shortage shortage : lasting) {
            Long copies = sold.get(shortage.isbn());
            if (copies == null) {
                unsold.add(shortage);
            } else if (placeReorder.place(shortage, copies)) {
                ordered++;
            }
        }
        placeReorder.recordNothingSold(unsold);
        return new Outcome(ordered, unsold.size(), step.next());
    }

    private List<Shortage> lasting(List<Shortage> found) {
        Map<Isbn, Ordered> known = reorders.ordered(isbns(found));
        return found.stream()
                .filter(shortage -> {
                    Ordered ordered = known.getOrDefault(shortage.isbn(), Ordered.NEVER);
                    return !ordered.open() && shortage.lasts(ordered.received());
                })
                .toList();
    }

    private static List<Isbn> isbns(List<Shortage> shortages) {
        return shortages.stream().map(Shortage::isbn).toList();
    }
}
