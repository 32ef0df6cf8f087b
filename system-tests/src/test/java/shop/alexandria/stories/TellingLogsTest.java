package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Login;
import shop.alexandria.people.Order;
import shop.alexandria.prove.trial.Trial;

/** What somebody finds in the logs who looks for an order, or for what a request has caused. */
@ExtendWith(OpenShop.class)
class TellingLogsTest {
    private final Trial trial;

    TellingLogsTest(Trial trial) {
        this.trial = trial;
    }

    @Test
    void tellTheNumberOfTheOrderThatALineIsAbout() {
        Book book = trial.shop().book("The Told Tale", 1);
        Customer ann = trial.shop().customer();
        Order order = Order.of(ann.pays(ann.orders(book), Customer.VISA).expect(200));

        trial.premises().carrier().reports(order, "SHIPPED").expect(200);

        await("a line")
                .atMost(ofSeconds(20))
                .until(() -> lines("orders")
                        .anyMatch(line -> line.path("orderNumber").asText().equals(order.number())
                                && line.path("message").asText().startsWith("The carrier reports")));
    }

    @Test
    void tellTheTraceThatTheClientHasBegun() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Login nobody = new Login("nobody@example.com", "a guess of mine");

        trial.shop()
                .visitor()
                .post("/api/v1/auth/login", nobody, "traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                .expectProblem(401);

        await("a line")
                .atMost(ofSeconds(20))
                .until(() -> lines("users")
                        .anyMatch(line -> line.path("traceId").asText().equals(trace)));
    }

    private Stream<JsonNode> lines(String service) {
        Path log = trial.premises().data().log(service);
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith("{"))
                    .map(TellingLogsTest::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return Client.JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
