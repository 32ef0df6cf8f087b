package shop.alexandria.gateway.stock;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.gateway.played.PlayedServices;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class StockStreamTest {
    private static final String BOOK = "9780439023481";
    private static final String UNKNOWN = "9780306406157";

    @Inject
    OpenPages pages;

    @Inject
    FollowStock followStock;

    @Test
    @Timeout(20)
    void tellsAPageItsBooksAtOnceAndWhateverChanges() throws Exception {
        inventorySays("[{\"isbn\":\"%s\",\"available\":3,\"buyable\":true}]".formatted(BOOK));
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client, "?isbn=0-439-02348-3&isbn=" + UNKNOWN)) {
            Iterator<String> data =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            assertEquals(
                    Set.of(
                            "data: {\"isbn\":\"" + BOOK + "\",\"available\":3,\"buyable\":true}",
                            "data: {\"isbn\":\"" + UNKNOWN + "\",\"available\":0,\"buyable\":false}"),
                    Set.of(data.next(), data.next()));
            inventorySays("[{\"isbn\":\"%s\",\"available\":0,\"buyable\":false}]".formatted(BOOK));
            followStock.find(Set.of(BOOK));
            assertEquals("data: {\"isbn\":\"" + BOOK + "\",\"available\":0,\"buyable\":false}", data.next());
            inventorySays("[{\"isbn\":\"%s\",\"available\":1,\"buyable\":true}]".formatted(BOOK));
            assertEquals(
                    "data: {\"isbn\":\"" + BOOK + "\",\"available\":1,\"buyable\":true}",
                    data.next(),
                    "found by the regular refresh");
            client.shutdownNow();
        }
        await().untilAsserted(() -> assertTrue(pages.watched().isEmpty(), "a page that is closed is forgotten"));
    }

    @Test
    @Timeout(20)
    void beatsWhileNothingHappens() throws Exception {
        inventorySays("[]");
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = listen(client, "?isbn=" + UNKNOWN)) {
            assertEquals(2, lines.filter(line -> line.startsWith(":")).limit(2).count());
            client.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?isbn=", "?isbn=nonsense", "?isbn=9780439023482", "?book=9780439023481"})
    void refusesPagesThatNameNoBook(String query) {
        given().get("/api/v1/stock/stream" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"));
    }

    private static Stream<String> listen(HttpClient client, String query) throws Exception {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/v1/stock/stream" + query);
        HttpResponse<Stream<String>> response =
                client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofLines());
        assertEquals(
                "text/event-stream",
                response.headers().firstValue("content-type").orElse(""));
        return response.body();
    }

    private static void inventorySays(String availability) {
        String inventory = ConfigProvider.getConfig().getValue("alexandria.services.inventory.url", String.class);
        given().baseUri(inventory).body(availability).put("/played/internal/availability");
    }
}
