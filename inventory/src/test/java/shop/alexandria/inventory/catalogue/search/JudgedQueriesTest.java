package shop.alexandria.inventory.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.inventory.imports.persistence.Goodbooks;

/** How well the search answers what people type, on ten thousand real books. */
class JudgedQueriesTest {
    private static final double GOOD_ENOUGH = 0.9;
    private static final Bookshop SHOP = new Bookshop();
    private static final List<JudgedQuery> JUDGED = JudgedQuery.all();

    @BeforeAll
    static void open() throws IOException {
        SHOP.addAll(Goodbooks.all());
    }

    @Test
    void putsTheBookThatIsMeantFirstNearlyAlways() {
        List<String> notFirst = new ArrayList<>();
        double sum = 0;
        for (JudgedQuery query : JUDGED) {
            int rank = rank(query);
            sum += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                notFirst.add("%s (%s)".formatted(query.typed(), rank == 0 ? "not found" : rank));
            }
        }
        double mrr = sum / JUDGED.size();
        System.out.printf("Judged queries: %d, MRR %.3f; not first: %s%n", JUDGED.size(), mrr, notFirst);
        assertTrue(JUDGED.size() >= 60);
        assertTrue(mrr >= GOOD_ENOUGH, () -> "MRR " + mrr + ", not first: " + notFirst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hary poter",
                "tolkein hobbit",
                "garcia marquez solitude",
                "9780439023481",
                "0-439-02348-3",
                "1984 orwell",
                "dostoyevsky"
            })
    void putsThePromisedOnesFirst(String typed) {
        JudgedQuery query = JUDGED.stream()
                .filter(each -> each.typed().equals(typed))
                .findFirst()
                .orElseThrow();
        assertEquals(
                1,
                rank(query),
                () -> SHOP.titles(typed).stream().limit(5).toList().toString());
    }

    @Test
    void suggestsWhatIsBeingTyped() {
        assertEquals("BOOK The Hunger Games", SHOP.suggestions("hunger gam").getFirst());
        assertEquals("AUTHOR J.R.R. Tolkien", SHOP.suggestions("tolk").getFirst());
        assertTrue(SHOP.suggestions("harry pott").getFirst().startsWith("BOOK Harry Potter"));
    }

    private static int rank(JudgedQuery query) {
        List<String> found = SHOP.titles(query.typed());
        for (int i = 0; i < found.size(); i++) {
            if (query.meant().contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
