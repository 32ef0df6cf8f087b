package shop.alexandria.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import shop.alexandria.people.Book;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** A shop worth looking at: forty classics, some sold, some read. A few have a picture that cannot be had. */
final class FilledShelves {
    static final Book LOVED = new Book("9781800017405", "Moby-Dick", "13.50");
    static final Book SOLD_OUT = new Book("9781800014442", "Wuthering Heights", "8.90");

    private static final Pattern DAYS_FROM_NOW = Pattern.compile("\\{([+-]\\d+)}");

    private FilledShelves() {}

    static void in(Shop shop) {
        List<Book> books = shop.owner().imports(file()).path("state").asText().equals("DONE") ? books() : List.of();
        Customer reader = shop.customer();
        sell(reader, Map.of(LOVED, 2));
        for (int buyer = 0; buyer < 3; buyer++) {
            sell(reader, copies(books, buyer));
        }
        review(
                reader,
                5,
                "One to live in",
                "I meant to read a chapter before bed, and saw the sun come up over the Pequod.");
        review(shopper(shop), 4, "Long, and worth it", "The chapters about whales are the best ones.");
    }

    private static Customer shopper(Shop shop) {
        Customer another = shop.customer();
        sell(another, Map.of(LOVED, 1));
        return another;
    }

    private static void sell(Customer reader, Map<Book, Integer> copies) {
        Order order = Order.of(reader.triesToOrder(copies, Customer.newKey()).expect(201));
        reader.pays(order, Customer.VISA).expect(200);
    }

    private static void review(Customer reader, int rating, String title, String text) {
        Map<String, Object> review = Map.of("rating", rating, "title", title, "text", text);
        String reviews = "/api/v1/books/%s/reviews".formatted(LOVED.isbn());
        await("known as a buyer")
                .atMost(ofSeconds(30))
                .until(() -> reader.client().post(reviews, review).status() == 201);
    }

    /** Every third book, but for those that are out of stock. */
    private static Map<Book, Integer> copies(List<Book> books, int buyer) {
        Map<Book, Integer> copies = new LinkedHashMap<>();
        for (int i = buyer; i < 24; i += 3) {
            if (!books.get(i).equals(SOLD_OUT)) {
                copies.put(books.get(i), 1);
            }
        }
        return copies;
    }

    private static List<Book> books() {
        return file().lines()
                .skip(1)
                .map(line -> new Book(line.substring(0, 13), "", ""))
                .map(book -> book.isbn().equals(SOLD_OUT.isbn()) ? SOLD_OUT : book)
                .toList();
    }

    private static String file() {
        try (InputStream file = Objects.requireNonNull(FilledShelves.class.getResourceAsStream("/shelves.csv"))) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return DAYS_FROM_NOW
                    .matcher(new String(file.readAllBytes(), UTF_8))
                    .replaceAll(days ->
                            today.plusDays(Integer.parseInt(days.group(1))).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
