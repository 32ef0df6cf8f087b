package shop.alexandria.storefront.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.catalogue.Book;

class CoversTest {
    private static final int MANY = 600;

    @Test
    void bindsAsManyBooksInOneToneAsInAnother() {
        Map<Integer, Long> books = IntStream.range(0, MANY)
                .mapToObj(number -> Covers.tone(book("978180%06d0".formatted(number), null)))
                .collect(groupingBy(tone -> tone, counting()));
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), books.keySet());
        assertTrue(books.values().stream().allMatch(count -> count > MANY / 12), books::toString);
    }

    @Test
    void fetchesNoPictureUnencrypted() {
        assertTrue(Covers.pictured(book("9780140449136", "https://covers.example/1.jpg")));
        assertFalse(Covers.pictured(book("9780140449136", "http://covers.example/1.jpg")));
        assertFalse(Covers.pictured(book("9780140449136", "javascript:alert(1)")));
        assertFalse(Covers.pictured(book("9780140449136", null)));
    }

    private static Book book(String isbn, @Nullable String imageUrl) {
        return new Book(
                isbn,
                "T",
                null,
                List.of(),
                List.of(),
                new Book.Publisher(null, "P"),
                null,
                null,
                null,
                imageUrl,
                null,
                null,
                Money.of("1.00", "EUR"),
                null,
                1,
                1,
                "t",
                List.of(),
                null,
                new Book.Availability(1, true));
    }
}
