package shop.alexandria.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;
import shop.alexandria.gateway.played.RawConnection;
import shop.alexandria.gateway.played.Tokens;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class BodiesTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void passesABodyOfOneMebibyte() {
        given().body(new byte[MIB]).post("/api/v1/carts").then().statusCode(200).body("bytes", equalTo(MIB));
    }

    @Test
    void refusesOneByteMore() {
        given().body(new byte[MIB + 1])
                .post("/api/v1/carts")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }

    @Test
    void refusesATooLargeBodyWhoseLengthWasNotAnnounced() throws Exception {
        HttpResponse<String> answer = post("/api/v1/carts", chunked(4 * MIB));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("too-large"));
    }

    @Test
    void refusesATooLargeBodyBeforeItIsSent() {
        String answer = RawConnection.send(
                RestAssured.port,
                "POST /api/v1/carts HTTP/1.1\r\nHost: shop\r\n"
                        + "Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @Test
    void givesUpOnABodyThatDoesNotArrive() {
        String answer = RawConnection.send(
                RestAssured.port, "POST /api/v1/carts HTTP/1.1\r\nHost: shop\r\nContent-Length: 10\r\n\r\n{");

        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
    }

    @Test
    void asksForTheCredentialsBeforeTheBody() {
        given().body(new byte[MIB + 1]).post("/api/v1/orders").then().statusCode(401);
    }

    @Test
    void takesAFileOfBooksFromABrowserToo() {
        given().body(new byte[2 * MIB])
                .post("/backoffice/imports")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(2 * MIB));
        given().body(new byte[2 * MIB]).post("/backoffice/books").then().statusCode(413);
    }

    @Test
    void streamsAnImportOfManyMebibytes() throws Exception {
        HttpResponse<String> announced =
                post("/api/v1/imports?format=csv", BodyPublishers.ofByteArray(new byte[64 * MIB]));
        HttpResponse<String> unannounced = post("/api/v1/imports?format=csv", chunked(64 * MIB));

        assertTrue(announced.body().contains("\"bytes\":" + 64 * MIB), announced.body());
        assertTrue(unannounced.body().contains("\"bytes\":" + 64 * MIB), unannounced.body());
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://localhost:" + RestAssured.port + path);
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + Tokens.owner())
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static BodyPublisher chunked(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }
}
