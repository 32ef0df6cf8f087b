package shop.alexandria.storefront.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.catalogue.Book;

class CoverTest {

    @Test
    void setsATitleInLines() {
        assertEquals(List.of("Crime and", "Punishment"), lines("Crime and Punishment"));
    }

    @Test
    void cutsWhatDoesNotFit() {
        assertEquals(List.of("Donaudampfsc…"), lines("Donaudampfschifffahrtsgesellschaft"));
        List<String> many =
                lines("a title of very many words that goes on and on and never comes to an end at all ever");
        assertEquals("…", many.getLast());
        assertTrue(many.size() <= 6);
    }

    @Test
    void hasOneToneForABook() {
        assertEquals(Cover.of(book("A")).tone(), Cover.of(book("B")).tone());
    }

    private static List<String> lines(String title) {
        return Cover.of(book(title)).lines().stream().map(Cover.Line::text).toList();
    }

    private static Book book(String title) {
        return new Book(
                "9780140449136",
                title,
                null,
                List.of(),
                List.of(),
                new Book.Publisher(null, "P"),
                null,
                null,
                null,
                null,
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
