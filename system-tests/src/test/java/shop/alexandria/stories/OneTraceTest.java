package shop.alexandria.stories;

import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_CONSUMER;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Provider;
import shop.alexandria.prove.trial.Trial;
import shop.alexandria.stories.SpanCollector.Recorded;

/** What a request causes is found under one id: spans in a collector, here, and log lines by their {@code traceId}. */
@ExtendWith(OpenShop.class)
class OneTraceTest {
    private final Shop shop;
    private final Provider provider;
    private final SpanCollector collector;
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String begun = "00-" + trace + "-00f067aa0ba902b7-01";

    OneTraceTest(Trial trial, SpanCollector collector) {
        this.shop = trial.shop();
        this.provider = trial.premises().provider();
        this.collector = collector;
    }

    /** A webhook that is faster than the answer pays the order too, in a trace that the provider has begun. */
    @BeforeEach
    void holdWebhooks() {
        provider.misbehave(Map.of("holdWebhooks", true));
    }

    @AfterEach
    void letWebhooksGo() {
        provider.behave();
    }

    @Test
    void tellsAPurchaseFromTheGatewayToTheLastWhoHearsOfIt() {
        Book book = shop.book("The Red Thread", 1);
        Customer ann = shop.customer();

        Answer placed = ann.client()
                .post(
                        "/api/v1/orders",
                        Map.of("lines", List.of(Map.of("isbn", book.isbn(), "quantity", 1))),
                        "Idempotency-Key",
                        Customer.newKey(),
                        "traceparent",
                        begun)
                .expect(201);
        ann.client()
                .post(
                        Order.of(placed).path() + "/payment",
                        Map.of("paymentMethod", Customer.VISA),
                        "traceparent",
                        begun)
                .expect(200);

        await("those who serve")
                .atMost(ofSeconds(30))
                .until(() -> services(SPAN_KIND_SERVER).containsAll(Set.of("gateway", "orders", "inventory")));
        await("those who hear of it")
                .atMost(ofSeconds(30))
                .until(() -> names(SPAN_KIND_CONSUMER)
                        .containsAll(Set.of(
                                "inventory: stock takes OrderPaid",
                                "publishers: royalties takes OrderPaid",
                                "reporting: sales takes OrderPaid")));
        assertConnected();
    }

    /** Every step was taken because of another, or of the client's request. */
    private void assertConnected() {
        await("every span").atMost(ofSeconds(30)).untilAsserted(() -> {
            List<Recorded> spans = collector.spansOf(trace);
            Set<String> known = spans.stream().map(Recorded::id).collect(Collectors.toSet());
            List<Recorded> roots = spans.stream()
                    .filter(span -> !known.contains(span.parent()))
                    .toList();
            assertTrue(roots.stream().allMatch(span -> span.parent().equals("00f067aa0ba902b7")), roots::toString);
            assertEquals(2, roots.size(), roots::toString);
        });
    }

    private Set<String> services(SpanKind kind) {
        return collector.spansOf(trace).stream()
                .filter(span -> span.kind() == kind)
                .map(Recorded::service)
                .collect(Collectors.toSet());
    }

    private Set<String> names(SpanKind kind) {
        return collector.spansOf(trace).stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.service() + ": " + span.name())
                .collect(Collectors.toSet());
    }
}
