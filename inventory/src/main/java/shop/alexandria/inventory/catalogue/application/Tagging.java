package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.inventory.catalogue.domain.Criterion;

/** Which tags a book has today, and which criteria a list of the tagged ones follows: the same rules, said twice. */
@ApplicationScoped
class Tagging {
    private final BestSellers bestSellers;
    private final CatalogueConfig config;
    private final Clock clock;

    Tagging(BestSellers bestSellers, CatalogueConfig config, Clock clock) {
        this.bestSellers = bestSellers;
        this.config = config;
        this.clock = clock;
    }

    List<BookTag> of(Book book) {
        List<BookTag> tags = new ArrayList<>();
        if (isNew(book)) {
            tags.add(BookTag.NEW);
        }
        if (bestSellers.score(book.isbn()) >= bestSellers.threshold()) {
            tags.add(BookTag.BEST_SELLER);
        }
        if (book.details().discounted()) {
            tags.add(BookTag.DISCOUNT);
        }
        return tags;
    }

    List<Criterion> criteria(BookTag tag) {
        return switch (tag) {
            case NEW -> List.of(new Criterion.PublishedFrom(newSince()), new Criterion.PublishedUntil(today()));
            case BEST_SELLER -> List.of(new Criterion.SoldAtLeast(bestSellers.threshold()));
            case DISCOUNT -> List.of(new Criterion.Discounted());
        };
    }

    /** Books that are to come. */
    Criterion upcoming() {
        return new Criterion.PublishedFrom(today().plusDays(1));
    }

    private boolean isNew(Book book) {
        LocalDate published = book.details().publicationDate();
        return published != null && !published.isBefore(newSince()) && !published.isAfter(today());
    }

    private LocalDate newSince() {
        return today().minusDays(config.newReleaseDays());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
