package shop.alexandria.inventory.stock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.stock.application.ReserveCopies;
import shop.alexandria.inventory.stock.application.StockQueries;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ExpiryTest {
    private static final Logger LOG = Logger.getLogger(ExpiryTest.class);
    private static final int ORDERS = 40;

    @Inject
    Shelved shelved;

    @Inject
    Ledger ledger;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    StockQueries stock;

    @Inject
    RedisDataSource redis;

    /** Sooner than the sweep of the table would. How many needed more than two seconds, the figure, is told in the log. */
    @Test
    void releasesNineteenOfTwentyOnAWordFromRedis() {
        Isbn isbn = shelved.book(ORDERS);
        long[] longer = {0, 0};
        hold(isbn, Duration.ofSeconds(5));

        await().atMost(20, SECONDS).pollDelay(Duration.ofMillis(100)).until(() -> {
            longer[0] = Math.max(longer[0], ledger.overdue("2 seconds"));
            longer[1] = Math.max(longer[1], ledger.overdue("4 seconds"));
            return reserved(isbn) == 0;
        });

        LOG.infof("%d of %d were held for more than 2 s after their deadline", longer[0], ORDERS);
        assertTrue(longer[1] <= ORDERS / 20, longer[1] + " of " + ORDERS + " were held for more than 4 s");
    }

    @Test
    void releasesAllWithinFifteenSecondsWithoutAWordFromRedis() {
        Isbn isbn = shelved.book(ORDERS);
        redis.execute("CONFIG", "SET", "notify-keyspace-events", "");
        try {
            hold(isbn, Duration.ofSeconds(2));
            redis.key().del("{stock}:deadlines");

            await().atMost(17, SECONDS).until(() -> reserved(isbn) == 0);
        } finally {
            redis.execute("CONFIG", "SET", "notify-keyspace-events", "Ex");
        }
        assertEquals(0, ledger.brokenBooks());
    }

    private void hold(Isbn isbn, Duration holdFor) {
        for (int i = 0; i < ORDERS; i++) {
            reserveCopies.reserve(
                    new ReservationId(UUID.randomUUID(), 1),
                    List.of(new Copies(isbn, 1)),
                    holdFor,
                    new Promise("{}", null));
        }
    }

    private long reserved(Isbn isbn) {
        return stock.find(isbn).orElseThrow().reserved();
    }
}
