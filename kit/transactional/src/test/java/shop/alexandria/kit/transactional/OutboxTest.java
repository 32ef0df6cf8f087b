package shop.alexandria.kit.transactional;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Event;
import shop.alexandria.events.StockShort;
import shop.alexandria.events.Topics;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.kit.web.trace.Trace;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    PublishOutbox publishOutbox;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry metrics;

    @Inject
    Tally tally;

    @Inject
    Topic topic;

    @Test
    void publishesWhatWasCommittedAndNothingElse() {
        String committed = newOrder();
        String undone = newOrder();

        append(new StockShort(committed, 1));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new StockShort(undone, 1));
                    throw new IllegalStateException("changed my mind");
                }));

        awaitSent(committed, 1);
        assertEquals(1, published(committed).size());
        assertEquals(0, published(undone).size());
    }

    @Test
    void refusesAnEventOutsideOfATransaction() {
        assertThrows(Exception.class, () -> outbox.append(new StockShort(newOrder(), 1)));
    }

    @Test
    void keepsTheOrderOfAKey() {
        List<String> orders = IntStream.range(0, 5).mapToObj(_ -> newOrder()).toList();
        for (int attempt = 1; attempt <= 40; attempt++) {
            for (String order : orders) {
                append(new StockShort(order, attempt));
            }
        }

        orders.forEach(order -> awaitSent(order, 40));
        for (String order : orders) {
            List<String> payloads =
                    published(order).stream().map(ConsumerRecord::value).toList();
            assertEquals(
                    IntStream.rangeClosed(1, 40)
                            .mapToObj(attempt -> "{\"orderId\":\"%s\",\"attempt\":%d}".formatted(order, attempt))
                            .toList(),
                    payloads);
        }
    }

    @Test
    void holdsBackTheKeyOfWhatTheBrokerRefusesAndNoOther() {
        String stuck = newOrder();
        String free = newOrder();
        insert(stuck, "x".repeat(2_000_000)); // more than a broker takes
        append(new StockShort(stuck, 2));
        append(new StockShort(free, 1));

        awaitSent(free, 1);
        assertEquals(0, published(stuck).size());
        assertEquals(2, unsent(stuck));

        delete(stuck, 1);
        awaitSent(stuck, 1);
        assertEquals(1, published(stuck).size());
    }

    @Test
    void leavesTheWorkToTheRelayThatHoldsTheLock() {
        String order = newOrder();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("SELECT pg_advisory_xact_lock(" + PublishOutbox.RELAY_LOCK + ")")
                    .getSingleResult();
            append(new StockShort(order, 1));

            assertEquals(
                    0, CompletableFuture.supplyAsync(publishOutbox::nextBatch).join());
            assertEquals(1, unsent(order));
        });

        awaitSent(order, 1);
        assertEquals(1, published(order).size());
    }

    @Test
    void carriesTheTraceOfTheWorkThatCausedAnEventToWhomeverTakesIt() {
        String order = newOrder();
        String several = newOrder();
        Trace trace = Trace.fresh();

        try (Noted _ = Noted.that(trace.notes())) {
            append(new StockShort(order, 1));
            QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(new StockShort(several, 1))));
        }

        await().atMost(20, SECONDS).until(() -> trace.id().equals(tally.trace(order)));
        await().atMost(20, SECONDS).until(() -> trace.id().equals(tally.trace(several)));
    }

    @Test
    void tellsHowManyEventsWaitAndForHowLong() {
        String stuck = newOrder();
        insert(stuck, "x".repeat(2_000_000)); // more than a broker takes

        await().atMost(20, SECONDS).until(() -> gauge("unsent") >= 1 && gauge("age") >= 1);

        delete(stuck, 1);
        await().atMost(20, SECONDS).until(() -> gauge("unsent") == 0 && gauge("age") == 0);
    }

    private double gauge(String figure) {
        return metrics.get("alexandria.outbox." + figure).gauge().value();
    }

    private void append(Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    private void insert(String order, String payload) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.persist(new OutboxEntity(
                        UUID.randomUUID(), Topics.INVENTORY, order, "shop.alexandria.StockShort", payload)));
    }

    private void delete(String order, int oldest) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        DELETE FROM outbox WHERE id IN
                            (SELECT id FROM outbox WHERE aggregate_id = :order ORDER BY sequence LIMIT :oldest)
                        """)
                        .setParameter("order", order)
                        .setParameter("oldest", oldest)
                        .executeUpdate());
    }

    private void awaitSent(String order, int events) {
        await().atMost(20, SECONDS).untilAsserted(() -> assertEquals(events, count(order, "sent_at IS NOT NULL")));
    }

    private long unsent(String order) {
        return count(order, "sent_at IS NULL");
    }

    private long count(String order, String condition) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = :order AND " + condition, Long.class)
                .setParameter("order", order)
                .getSingleResult());
    }

    private List<ConsumerRecord<String, String>> published(String order) {
        return topic.read(Topics.INVENTORY).stream()
                .filter(record -> record.key().equals(order))
                .toList();
    }

    private static String newOrder() {
        return UUID.randomUUID().toString();
    }
}
