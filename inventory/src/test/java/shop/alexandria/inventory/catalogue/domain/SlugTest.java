package shop.alexandria.inventory.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Alchemist | the-alchemist",
                "Harry Potter and the Philosopher's Stone | harry-potter-and-the-philosophers-stone",
                "Crime & Punishment | crime-and-punishment",
                "  Der Prozeß — Brontë, Çelik! | der-prozess-bronte-celik",
                "Ærø og Łódź | aero-og-lodz",
                "1984 | 1984",
                "الفيل الأزرق | الفيل-الازرق"
            })
    void readsAsTheTitleDoes(String title, String slug) {
        assertEquals(slug, Slug.of(title).orElseThrow().value());
    }

    @Test
    void endsLongTitlesAfterAWord() {
        String slug = Slug.of("word ".repeat(40)).orElseThrow().value();
        assertTrue(slug.length() <= 80 && slug.endsWith("-word"), slug);
        String longer = new Slug(slug).with(new Slug("9780439023481")).value();
        assertTrue(longer.length() <= 80 && longer.endsWith("-9780439023481"), longer);
    }

    @Test
    void isNothingWithoutLetters() {
        assertEquals(Optional.empty(), Slug.of("?!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best Seller", "Search", "Cart", "Orders", "Login"})
    void leavesTheShopsPagesTheirNames(String page) {
        assertTrue(Slug.of(page).orElseThrow().reserved());
    }
}
