package shop.alexandria.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.alexandria.gateway.played.PlayedServices;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class EventStreamTest {

    @Test
    @Timeout(10)
    void passesEachEventOnAsItComesAndForAsLongAsTheClientListens() throws Exception {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/v1/stock/stream?isbn=1&play=events");
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofLines())
                        .body()) {
            Iterator<String> data =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            assertEquals("data: 0", data.next());
            for (int event = 0; event < 6; event++) {
                assertEquals("data: more", data.next());
            }
            assertListeners(1);
            client.shutdownNow();
        }
        assertListeners(0);
    }

    private static void assertListeners(int count) {
        await().untilAsserted(() -> assertEquals(
                String.valueOf(count),
                given().get("/api/v1/books?play=listeners").asString()));
    }
}
