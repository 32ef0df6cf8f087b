package shop.alexandria.inventory.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.Facets;
import shop.alexandria.inventory.catalogue.domain.FoundBooks;
import shop.alexandria.inventory.catalogue.domain.Series;

class CatalogueSearchTest {
    private final Bookshop shop = new Bookshop();

    @ParameterizedTest
    @CsvSource({
        "garcia marquez, Cien años de soledad",
        "cien anos, Cien años de soledad",
        "JRR Tolkien, The Hobbit",
        "j. r. r. tolkien, The Hobbit",
        "j tolkien, The Hobbit",
        "hobit, The Hobbit",
        "tolkein, The Hobbit",
        "the hob, The Hobbit",
        "philosophers stone, Harry Potter and the Philosopher's Stone",
        "philosopher’s stone, Harry Potter and the Philosopher's Stone",
        "potter rowling, Harry Potter and the Philosopher's Stone",
        "hary poter, Harry Potter and the Philosopher's Stone",
        "hunger game, The Hunger Games",
        "mockingjay collins, Mockingjay",
        "bronte, Wuthering Heights",
        "978310000001, The Hobbit",
        "'  HOBBIT!!', The Hobbit"
    })
    void findsWhatPeopleMean(String typed, String title) {
        fill();
        assertEquals(title, shop.titles(typed).stream().findFirst().orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!!!", "\"", "a AND (", "*", "title:x~2^", "\\", "x/y", "zzzzzzzzzz", "😀", "\u0000", "the", "-"
            })
    void answersWhateverIsTyped(String typed) {
        fill();
        assertTrue(shop.find(typed, BookSort.RELEVANCE).total() >= 0);
        shop.suggestions(typed);
    }

    @Test
    void putsTheWholeTitleBeforeLongerOnesAndTheSeriesBehindTheTitle() {
        shop.add("Dune Messiah", new Series("Dune", "2"), "Frank Herbert", "Science Fiction", 100_000);
        shop.add("Dune", new Series("Dune", "1"), "Frank Herbert", "Science Fiction", 0);
        shop.add("Children of the Sand", new Series("Dune", "3"), "Frank Herbert", "Science Fiction", 0);
        assertEquals(List.of("Dune", "Dune Messiah", "Children of the Sand"), shop.titles("dune"));
    }

    @Test
    void letsPopularityDecideBetweenEquals() {
        shop.add("Selected Poems", "Nobody Known", "Poetry", 0);
        shop.add("Selected Poems", "Emily Dickinson", "Poetry", 200_000);
        FoundBooks found = shop.find("selected poems", BookSort.RELEVANCE);
        assertEquals(
                List.of("Emily Dickinson"), found.books().getFirst().details().authors());
    }

    @Test
    void narrowsByEachCriterion() {
        fill();
        assertEquals(List.of("The Hobbit"), shop.titles(BookSort.TITLE, new Criterion.WrittenBy("J.R.R. Tolkien")));
        assertEquals(List.of("The Hobbit"), shop.titles(BookSort.TITLE, new Criterion.WrittenBy("tolkien")));
        assertEquals(
                2,
                shop.titles(BookSort.TITLE, new Criterion.OfGenre("young-adult"))
                        .size());
        assertEquals(
                2,
                shop.titles(BookSort.TITLE, new Criterion.OfGenre("Young Adult"))
                        .size());
        assertEquals(List.of("Mockingjay"), shop.titles(BookSort.TITLE, new Criterion.TitleHas("mocking")));
        assertEquals(
                List.of("The Hobbit", "Harry Potter and the Philosopher's Stone"),
                shop.titles(BookSort.PRICE, new Criterion.CostsAtMost(new BigDecimal("2.00"))));
        assertEquals(
                List.of("Wuthering Heights"),
                shop.titles(BookSort.NEWEST, new Criterion.PublishedFrom(LocalDate.of(2006, 1, 1))));
        assertEquals(3, shop.titles(BookSort.TITLE, new Criterion.InStock(true)).size());
        assertEquals(List.of(), shop.titles(BookSort.TITLE, new Criterion.OneOf(Set.of())));
    }

    @Test
    void sortsByPriceNewestTitleAndSales() {
        fill();
        List<String> byPrice = shop.titles(BookSort.PRICE);
        assertEquals(byPrice.reversed(), shop.titles(BookSort.PRICE_DESCENDING));
        assertEquals(byPrice.reversed(), shop.titles(BookSort.NEWEST));
        assertEquals("Cien años de soledad", shop.titles(BookSort.TITLE).getFirst());
        Isbn hobbit = shop.find("hobbit", BookSort.RELEVANCE).books().getFirst().isbn();
        shop.sell(hobbit, 3);
        assertEquals("The Hobbit", shop.titles(BookSort.BEST_SELLER).getFirst());
        assertEquals(List.of("The Hobbit"), shop.titles(BookSort.BEST_SELLER, new Criterion.SoldAtLeast(1)));
    }

    @Test
    void countsFacetsWithoutTheirOwnFilter() {
        fill();
        FoundBooks found = shop.find("", BookSort.RELEVANCE, new Criterion.OfGenre("young-adult"));
        assertEquals(2, found.total());
        assertTrue(found.facets().genres().contains(new FacetValue("Fantasy", 2)));
        assertEquals(
                List.of(new FacetValue("Suzanne Collins", 2)), found.facets().authors());
    }

    @Test
    void promisesWithEachFacetWhatTheFilterThenFinds() {
        fill();
        shop.add("Another", "J.R.R. Tolkien Society", "Fantasy", 0);
        for (FacetValue author : shop.find("", BookSort.RELEVANCE).facets().authors()) {
            assertEquals(
                    author.count(),
                    shop.titles(BookSort.TITLE, new Criterion.WrittenBy(author.value()))
                            .size());
        }
    }

    @Test
    void followsTheStock() {
        Isbn isbn = shop.add("Sold Out Soon", "A");
        shop.stock(isbn, true);
        assertEquals(List.of("Sold Out Soon"), shop.titles(BookSort.TITLE, new Criterion.InStock(true)));
        shop.stock(isbn, false);
        assertEquals(List.of(), shop.titles(BookSort.TITLE, new Criterion.InStock(true)));
    }

    @Test
    void forgetsWithdrawnBooksAndIgnoresOlderRevisions() {
        Isbn kept = shop.add("Second Thoughts", "A");
        shop.putAgain(kept, "Third Thoughts", 3);
        shop.putAgain(kept, "Second Thoughts", 2);
        assertEquals(List.of("Third Thoughts"), shop.titles("thoughts"));
        shop.withdraw(kept);
        assertEquals(List.of(), shop.titles("thoughts"));
        assertEquals(List.of(), shop.genres());
    }

    @Test
    void suggestsAuthorsGenresAndBooks() {
        fill();
        assertEquals("AUTHOR J.R.R. Tolkien", shop.suggestions("tolk").getFirst());
        assertEquals("GENRE Young Adult", shop.suggestions("young").getFirst());
        assertEquals(List.of("BOOK The Hobbit"), shop.suggestions("hobb"));
        assertFalse(shop.suggestions("h").isEmpty());
        assertEquals(List.of(), shop.suggestions(" "));
    }

    @Test
    void listsGenresFromAToZ() {
        fill();
        assertEquals(List.of("Classics 2", "Fantasy 2", "Young Adult 2"), shop.genres());
    }

    @Test
    void countsTheWholeCatalogueForManyReadersAtOnce() throws Exception {
        for (int book = 0; book < 600; book++) {
            shop.add("Book " + book, "Author " + book % 300, "Genre " + book % 200, 0);
        }
        Callable<Facets> reading = () -> {
            Facets last = Facets.NONE;
            for (int i = 0; i < 100; i++) {
                shop.genres();
                last = shop.find(null, BookSort.NEWEST).facets();
            }
            return last;
        };
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<Facets> seen = new HashSet<>();
            for (Future<Facets> reader : readers.invokeAll(Collections.nCopies(8, reading))) {
                seen.add(reader.get());
            }
            assertEquals(1, seen.size());
        }
    }

    private void fill() {
        shop.add("The Hobbit", "J.R.R. Tolkien", "Fantasy", 2_000_000);
        shop.add("Harry Potter and the Philosopher's Stone", "J.K. Rowling", "Fantasy", 4_000_000);
        shop.add("The Hunger Games", new Series("The Hunger Games", "1"), "Suzanne Collins", "Young Adult", 4_000_000);
        shop.add("Mockingjay", new Series("The Hunger Games", "3"), "Suzanne Collins", "Young Adult", 1_000_000);
        shop.add("Cien años de soledad", "Gabriel García Márquez", "Classics", 500_000);
        shop.add("Wuthering Heights", "Emily Brontë", "Classics", 900_000);
    }
}
