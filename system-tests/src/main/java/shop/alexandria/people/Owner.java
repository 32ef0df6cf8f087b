package shop.alexandria.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Await;

/** A bookseller at work. */
public record Owner(Client client) {
    public void lists(Book book, String publisher, int copies) {
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
    public JsonNode imports(String csv) {
        String id = client.post("/api/v1/imports?format=csv", csv, "Content-Type", "text/csv")
                .expect(202)
                .text("id");
        Await.within(Duration.ofSeconds(30), () -> isOver(importReport(id)));
        return importReport(id);
    }

    private JsonNode importReport(String id) {
        return client.get("/api/v1/imports/" + id).expect(200).body();
    }

    private static boolean isOver(JsonNode report) {
        return !report.path("state").asText().equals("RUNNING");
    }

    public Stock stockOf(Book book) {
        JsonNode stock = client.get("/api/v1/stock/" + book.isbn()).expect(200).body();
        return new Stock(
                stock.path("onHand").asInt(),
                stock.path("reserved").asInt(),
                stock.path("available").asInt());
    }

    /** The copies of a book: there, promised, and free. */
    public record Stock(int onHand, int reserved, int available) {}
}
