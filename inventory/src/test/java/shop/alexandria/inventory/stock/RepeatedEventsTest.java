package shop.alexandria.inventory.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Topics;
import shop.alexandria.inventory.stock.application.ReserveCopies;
import shop.alexandria.inventory.stock.application.StockQueries;
import shop.alexandria.inventory.stock.application.StockView;
import shop.alexandria.inventory.stock.domain.Copies;
import shop.alexandria.inventory.stock.domain.Promise;
import shop.alexandria.inventory.stock.domain.ReservationId;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class RepeatedEventsTest {
    @Inject
    Shelved shelved;

    @Inject
    Ledger ledger;

    @Inject
    ReserveCopies reserveCopies;

    @Inject
    StockQueries stock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "alexandria.topic-prefix")
    String prefix;

    @Test
    void endInTheSameStateHoweverOftenAndInWhicheverOrderOrdersAreHeardOf() throws Exception {
        Isbn isbn = shelved.book(30);
        List<UUID> paid = hold(isbn, 6);
        List<UUID> failed = hold(isbn, 5);
        List<UUID> expired = hold(isbn, 4);
        List<ProducerRecord<String, String>> events = new ArrayList<>();
        paid.forEach(order -> events.add(event(order, "OrderPaid", paidPayload(order, isbn))));
        failed.forEach(order -> events.add(event(
                order,
                "PaymentFailed",
                "{\"orderId\":\"%s\",\"orderNumber\":\"T-1\",\"attempt\":1,\"reason\":\"no\",\"failedAt\":\"2026-11-01T10:00:00Z\"}"
                        .formatted(order))));
        expired.forEach(order -> events.add(event(
                order,
                "OrderExpired",
                "{\"orderId\":\"%s\",\"orderNumber\":\"T-1\",\"attempt\":1,\"expiredAt\":\"2026-11-01T10:00:00Z\"}"
                        .formatted(order))));

        List<ProducerRecord<String, String>> twice = new ArrayList<>(events);
        twice.addAll(events);
        Collections.shuffle(twice, new Random(7));
        send(twice);

        await().atMost(40, SECONDS).untilAsserted(() -> {
            StockView view = stock.find(isbn).orElseThrow();
            assertEquals(24, view.onHand());
            assertEquals(0, view.reserved());
            assertEquals(6, view.sold());
        });
        assertEquals(6, ledger.movements(isbn.value(), "SALE"));
        paid.forEach(order -> assertEquals("COMMITTED", ledger.stateOf(order)));
        assertEquals(0, ledger.brokenBooks());
    }

    private List<UUID> hold(Isbn isbn, int orders) {
        List<UUID> held = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            UUID order = UUID.randomUUID();
            reserveCopies.reserve(
                    new ReservationId(order, 1),
                    List.of(new Copies(isbn, 1)),
                    Duration.ofMinutes(15),
                    new Promise("{}", null));
            held.add(order);
        }
        return held;
    }

    private static String paidPayload(UUID order, Isbn isbn) {
        return """
               {"orderId":"%s","orderNumber":"T-1","customerId":"ann","attempt":1,"fromCart":false,
                "lines":[{"isbn":"%s","title":"Dune","authors":["Frank Herbert"],"genres":["Fiction"],"publisher":"Chilton",
                          "quantity":1,"unitPrice":{"amount":"12.99","currency":"EUR"},
                          "lineTotal":{"amount":"12.99","currency":"EUR"}}],
                "total":{"amount":"12.99","currency":"EUR"},"paidAt":"2026-11-01T10:00:00Z"}
               """.formatted(order, isbn);
    }

    private ProducerRecord<String, String> event(UUID order, String type, String payload) {
        var record = new ProducerRecord<>(prefix + Topics.ORDERS, order.toString(), payload);
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", ("shop.alexandria." + type).getBytes(UTF_8));
        return record;
    }

    private void send(List<ProducerRecord<String, String>> records) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            for (ProducerRecord<String, String> record : records) {
                producer.send(record).get();
            }
        }
    }
}
