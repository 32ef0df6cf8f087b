package shop.alexandria.inventory.catalogue.persistence;

import static java.util.stream.Collectors.toMap;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;

/** Copies the ranking from Redis into memory every other second; while Redis is away, or lost, the copy stays as it is. */
@ApplicationScoped
class RedisBestSellers implements BestSellers {
    private static final Logger LOG = Logger.getLogger(RedisBestSellers.class);
    private static final int BEST = 100;

    private final SalesRanking ranking;
    private final CatalogueIndex index;
    private final Map<Isbn, Long> copy = new ConcurrentHashMap<>();
    private volatile long threshold = 1;
    private @Nullable String epoch;
    private long sequence;

    RedisBestSellers(SalesRanking ranking, CatalogueIndex index) {
        this.ranking = ranking;
        this.index = index;
    }

    @Override
    public void record(Map<Isbn, Long> copiesSold) {
        take(copiesSold);
        ranking.record(copiesSold);
    }

    @Override
    public boolean lost() {
        return ranking.epoch() == null;
    }

    @Override
    public void rebuild(Map<Isbn, Long> copiesSold) {
        ranking.replace(copiesSold);
        follow();
    }

    @Override
    public long score(Isbn isbn) {
        return copy.getOrDefault(isbn, 0L);
    }

    @Override
    public Map<Isbn, Long> scores(Collection<Isbn> isbns) {
        return isbns.stream().filter(isbn -> score(isbn) > 0).distinct().collect(toMap(isbn -> isbn, this::score));
    }

    @Override
    public long threshold() {
        return threshold;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followQuietly() {
        try {
            follow();
        } catch (RuntimeException failure) {
            LOG.debugf("The best sellers stay as they are: %s", failure);
        }
    }

    private synchronized void follow() {
        // An index that is not open yet would not hear of the figures; once it is, it hears of all.
        String present = index.isOpen() ? ranking.epoch() : null;
        if (present == null) {
            return;
        }
        boolean anew = !present.equals(epoch);
        SalesRanking.Figures changed = ranking.since(anew ? 0 : sequence);
        Map<Isbn, Long> figures = new HashMap<>(changed.sold());
        if (anew) {
            copy.keySet().forEach(isbn -> figures.putIfAbsent(isbn, 0L));
        }
        take(figures);
        epoch = present;
        sequence = changed.sequence();
    }

    private void take(Map<Isbn, Long> sold) {
        if (!sold.isEmpty()) {
            copy.putAll(sold);
            threshold = Math.max(1, hundredthBest());
            index.noteSold(sold);
        }
    }

    private long hundredthBest() {
        return copy.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(BEST - 1)
                .findFirst()
                .orElse(1L);
    }
}
