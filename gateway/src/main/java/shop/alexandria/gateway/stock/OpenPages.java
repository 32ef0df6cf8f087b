package shop.alexandria.gateway.stock;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shop.alexandria.gateway.problem.Refused;

/** All pages that are open at this gateway, by the books they show. */
@ApplicationScoped
class OpenPages {
    private final StockStreamConfig config;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<OpenPage>> byBook = new ConcurrentHashMap<>();

    OpenPages(StockStreamConfig config, MeterRegistry meters) {
        this.config = config;
        meters.gaugeCollectionSize("alexandria.stock.pages", java.util.List.of(), pages);
    }

    /** @throws Refused when there are as many as can be */
    void add(OpenPage page) {
        if (pages.size() >= config.pages()) {
            throw Refused.because(503, "unavailable", "Too many pages are open; please try again later.")
                    .with("Retry-After", "30");
        }
        pages.add(page);
        page.isbns()
                .forEach(isbn -> byBook.compute(isbn, (_, watchers) -> {
                    Set<OpenPage> all = watchers == null ? ConcurrentHashMap.newKeySet() : watchers;
                    all.add(page);
                    return all;
                }));
    }

    void remove(OpenPage page) {
        pages.remove(page);
        page.isbns()
                .forEach(isbn -> byBook.computeIfPresent(isbn, (_, watchers) -> {
                    watchers.remove(page);
                    return watchers.isEmpty() ? null : watchers;
                }));
    }

    boolean watch(String isbn) {
        return byBook.containsKey(isbn);
    }

    Set<String> watched() {
        return Set.copyOf(byBook.keySet());
    }

    void tell(StockState state) {
        byBook.getOrDefault(state.isbn(), Set.of()).forEach(page -> page.tell(state));
    }

    Collection<OpenPage> all() {
        return pages;
    }

    /** Browsers come back by themselves, to a gateway that runs. */
    void close(@Observes ShutdownEvent event) {
        pages.forEach(OpenPage::close);
    }
}
