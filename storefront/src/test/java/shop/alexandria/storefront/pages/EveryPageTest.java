package shop.alexandria.storefront.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.storefront.played.Browser.owner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.storefront.played.PlayedApi;

/** What holds for every page, so that nobody is shut out. */
@QuarkusTest
@WithTestResource(PlayedApi.class)
class EveryPageTest {
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alexandria",
                "/alexandria/search?q=crime",
                "/alexandria/best-seller",
                "/alexandria/world-classics",
                "/alexandria/world-classics/crime-and-punishment",
                "/alexandria/login",
                "/alexandria/register",
                "/alexandria/forgot",
                "/alexandria/reset?token=t",
                "/alexandria/account",
                "/alexandria/cart",
                "/alexandria/checkout",
                "/alexandria/orders",
                "/alexandria/orders/AX-PAYABLE",
                "/alexandria/orders/AX-SENT",
                "/alexandria/orders/AX-HOME",
                "/alexandria/nowhere",
                "/backoffice",
                "/backoffice/orders",
                "/backoffice/orders/AX-SENT",
                "/backoffice/books",
                "/backoffice/books/new",
                "/backoffice/books/9780140449136",
                "/backoffice/stock",
                "/backoffice/imports",
                "/backoffice/imports/done",
                "/backoffice/collections",
                "/backoffice/collections/c-1",
                "/backoffice/publishers",
                "/backoffice/publishers/p-1",
                "/backoffice/reorders",
                "/backoffice/royalties",
                "/backoffice/reports?report=sales"
            })
    void canBeUsedByEverybody(String path) {
        String page = owner().get(path).asString();
        List<String> ids = all("\\bid=\"([^\"]*)\"", page);
        Set<String> known = new HashSet<>(ids);
        Set<String> labelled = new HashSet<>(all("<label[^>]*\\bfor=\"([^\"]*)\"", page));

        assertTrue(page.contains("<html lang=\"en\">"), "a language");
        assertTrue(page.contains("href=\"#main\""), "a way past the navigation");
        assertFalse(all("<title>(.+?)</title>", page).isEmpty(), "a title");
        assertEquals(1, all("(<h1)", page).size(), "one heading of the first order");
        assertEquals(ids.size(), known.size(), () -> "every id once: " + ids);
        assertTrue(labelled.containsAll(controls(page)), () -> "a label for each of " + controls(page));
        assertTrue(known.containsAll(all("aria-(?:labelledby|describedby)=\"([^\"]*)\"", page)), "what is referred to");
        assertFalse(page.contains("NOT_FOUND"), "no gap in the text");
        assertTrue(page.length() < 60_000, () -> "no heavy page: " + page.length());
    }

    private static List<String> controls(String page) {
        return CONTROL.matcher(page)
                .results()
                .map(found -> String.join("", all("\\bid=\"([^\"]*)\"", found.group())))
                .toList();
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
