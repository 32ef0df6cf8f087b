package shop.alexandria.stories;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A bookseller at work. */
record Owner(Client client) {
    void lists(Book book, String publisher, int copies) {
        client.post(
                        "/api/v1/books",
                        Map.of(
                                "isbn", book.isbn(),
                                "title", book.title(),
                                "authors", List.of("Lena Story"),
                                "genres", List.of("Fiction"),
                                "publisher", Map.of("name", publisher),
                                "price", Map.of("amount", book.price(), "currency", "EUR")))
                .expect(201);
        Map<String, Object> receipt = Map.of("type", "RECEIPT", "quantity", copies);
        client.post("/api/v1/stock/%s/movements".formatted(book.isbn()), receipt)
                .expect(201);
    }

    /** Returns the report of the import when it is done. */
    JsonNode imports(String csv) {
        String id = client.post("/api/v1/imports?format=csv", csv, "Content-Type", "text/csv")
                .expect(202)
                .text("id");
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> client.get("/api/v1/imports/" + id).expect(200).body(), Owner::isOver);
    }

    private static boolean isOver(JsonNode report) {
        return !report.path("state").asText().equals("RUNNING");
    }

    Stock stockOf(Book book) {
        JsonNode stock = client.get("/api/v1/stock/" + book.isbn()).expect(200).body();
        return new Stock(
                stock.path("onHand").asInt(),
                stock.path("reserved").asInt(),
                stock.path("available").asInt());
    }

    /** The copies of a book: there, promised, and free. */
    record Stock(int onHand, int reserved, int available) {}
}
