package shop.alexandria.gateway.stock;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Keeps the open pages up to date. Whatever happens to a watched book only says that it must be asked about; one question
 * is under way at a time, and what comes up meanwhile goes into the next. So a state never overtakes a later one, and a
 * thousand pages, or a thousand orders a second, make no more than some questions a second.
 */
@ApplicationScoped
class FollowStock {
    private static final Logger LOG = Logger.getLogger(FollowStock.class);
    private static final int AT_ONCE = 100;

    private final OpenPages pages;
    private final AskStock askStock;
    private final StockStreamConfig config;
    private final Vertx vertx;
    private final Context context;
    private final Set<String> wanted = new LinkedHashSet<>();
    private boolean busy;

    FollowStock(OpenPages pages, AskStock askStock, StockStreamConfig config, Vertx vertx) {
        this.pages = pages;
        this.askStock = askStock;
        this.config = config;
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        vertx.setPeriodic(config.heartbeat().toMillis(), _ -> pages.all().forEach(OpenPage::beat));
        vertx.setPeriodic(config.refresh().toMillis(), _ -> find(pages.watched()));
    }

    /** Finds out how these books stand, and tells the pages that show them. */
    void find(Collection<String> isbns) {
        context.runOnContext(_ -> {
            wanted.addAll(isbns);
            askNext();
        });
    }

    private void askNext() {
        wanted.removeIf(isbn -> !pages.watch(isbn));
        if (busy || wanted.isEmpty()) {
            return;
        }
        List<String> batch = new ArrayList<>(wanted.stream().limit(AT_ONCE).toList());
        batch.forEach(wanted::remove);
        busy = true;
        askStock.ask(batch)
                .onComplete(answer -> context.runOnContext(_ -> {
                    if (answer.succeeded()) {
                        answer.result().forEach(pages::tell);
                    } else {
                        LOG.debugf(
                                "Stock is asked for again: %s", answer.cause().getMessage());
                        wanted.addAll(batch);
                    }
                    goOnAfter(
                            answer.succeeded()
                                    ? config.gather().toMillis()
                                    : config.retry().toMillis());
                }));
    }

    private void goOnAfter(long millis) {
        vertx.setTimer(
                millis,
                _ -> context.runOnContext(_ -> {
                    busy = false;
                    askNext();
                }));
    }
}
