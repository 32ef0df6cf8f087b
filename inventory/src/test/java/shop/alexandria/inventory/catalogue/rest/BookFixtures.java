package shop.alexandria.inventory.catalogue.rest;

import static shop.alexandria.inventory.Tokens.asOwner;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.alexandria.events.Isbn;

/** Books for tests, each with an ISBN of its own. */
public final class BookFixtures {
    private static int last = 0;

    private BookFixtures() {}

    public static synchronized Isbn newIsbn() {
        String body = "978310%06d".formatted(++last);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return new Isbn(body + (10 - sum % 10) % 10);
    }

    /** A complete book; change what the test is about. */
    public static Map<String, Object> book(Isbn isbn, String title) {
        Map<String, Object> book = new TreeMap<>();
        book.put("isbn", isbn.value());
        book.put("title", title);
        book.put("authors", List.of("Paulo Coelho"));
        book.put("genres", List.of("Fiction"));
        book.put("publisher", Map.of("name", "HarperOne"));
        book.put("price", euros("12.99"));
        return book;
    }

    static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static ValidatableResponse list(Map<String, Object> book) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(book)
                .post("/api/v1/books")
                .then();
    }

    public static Isbn listed(String title) {
        Isbn isbn = newIsbn();
        list(book(isbn, title)).statusCode(201);
        return isbn;
    }
}
