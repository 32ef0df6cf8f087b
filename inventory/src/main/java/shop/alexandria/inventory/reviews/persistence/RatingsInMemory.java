package shop.alexandria.inventory.reviews.persistence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Rating;
import shop.alexandria.inventory.catalogue.domain.Ratings;
import shop.alexandria.kit.web.Outages;

/** Follows the table of ratings: everything at first, then every two seconds what may have changed since. */
@ApplicationScoped
class RatingsInMemory implements Ratings {
    private static final Logger LOG = Logger.getLogger(RatingsInMemory.class);

    private final ChangedRatings changed;
    private final Map<Isbn, Rating> ratings = new ConcurrentHashMap<>();
    private volatile boolean complete;

    RatingsInMemory(ChangedRatings changed) {
        this.changed = changed;
    }

    @Override
    public Optional<Rating> of(Isbn isbn) {
        return Optional.ofNullable(ratings.get(isbn));
    }

    /** The one with more reviews is newer. */
    @Override
    public void note(Isbn isbn, Rating rating) {
        ratings.merge(isbn, rating, (held, other) -> other.count() >= held.count() ? other : held);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void follow() {
        try {
            changed.forEach(complete, this::note);
            complete = true;
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.debugf("The ratings stay as they are: %s", failure.getMessage());
        }
    }

    /** Reads ratings in a transaction of its own. */
    @ApplicationScoped
    static class ChangedRatings {
        private final Session entities;

        ChangedRatings(Session entities) {
            this.entities = entities;
        }

        /** Who takes a rating. */
        interface Taker {
            void take(Isbn isbn, Rating rating);
        }

        // A transaction commits later than it says; ten seconds are more than any takes.
        @Transactional
        void forEach(boolean onlyLatest, Taker taker) {
            String latest = onlyLatest ? " WHERE changed_at > clock_timestamp() - INTERVAL '10 seconds'" : "";
            List<?> rows = entities.createNativeQuery("SELECT isbn, reviews, stars FROM rating" + latest, Tuple.class)
                    .getResultList();
            for (Object row : rows) {
                Tuple rating = (Tuple) row;
                taker.take(
                        new Isbn(rating.get("isbn", String.class)),
                        new Rating(rating.get("reviews", Long.class), rating.get("stars", Long.class)));
            }
        }
    }
}
