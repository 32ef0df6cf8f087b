package shop.alexandria.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import shop.alexandria.local.processes.Await;

/** A bookseller at work. */
public record Owner(Client client) {
    public void lists(Book book, String publisher, int copies) {
        triesToList(book, publisher).expect(201);
        receives(book, copies).expect(201);
    }

    /** Answers the last step that was taken. */
    public Answer triesToList(Book book, int copies) {
        Answer listed = triesToList(book, "Story House");
        return listed.status() == 201 ? receives(book, copies) : listed;
    }

    private Answer triesToList(Book book, String publisher) {
        return client.post(
                "/api/v1/books",
                Map.of(
                        "isbn", book.isbn(),
                        "title", book.title(),
                        "authors", List.of("Lena Story"),
                        "genres", List.of("Fiction"),
                        "publisher", Map.of("name", publisher),
                        "price", Map.of("amount", book.price(), "currency", "EUR")));
    }

    private Answer receives(Book book, int copies) {
        Map<String, Object> receipt = Map.of("type", "RECEIPT", "quantity", copies);
        return client.post("/api/v1/stock/%s/movements".formatted(book.isbn()), receipt);
    }

    /** Returns the report of the import when it is done. */
    public JsonNode imports(String csv) {
        String id = client.post("/api/v1/imports?format=csv", csv, "Content-Type", "text/csv")
                .expect(202)
                .text("id");
        Await.within(Duration.ofSeconds(30), () -> isOver(importReport(id)));
        return importReport(id);
    }

    /** Sends a file of books and answers the id of its import. */
    public String sends(Path file, String format) {
        return client.upload("/api/v1/imports?format=" + format, file, "application/xml")
                .expect(202)
                .text("id");
    }

    public JsonNode importReport(String id) {
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
