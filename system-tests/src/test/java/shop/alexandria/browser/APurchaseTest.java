package shop.alexandria.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import shop.alexandria.people.Book;
import shop.alexandria.people.Owner;
import shop.alexandria.people.Shop;

@InBrowser
class APurchaseTest {
    private static final By COPIES_IN_CART = By.cssSelector("header .count");

    private final Shop shop;

    APurchaseTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void fromTheFirstLettersOfATitleToThePaidOrder() {
        Book book = shop.book("The Lamp in the Window", 4);
        try (Browser ann = Browser.at(shop)) {
            choosesAmongSuggestions(ann, book);
            ann.sees("4 left").presses("One copy more").presses("Add to cart");
            ann.sees("It is in your cart.");
            assertEquals("2", digits(ann.find(COPIES_IN_CART).getText()));

            ann.follows("Check out").follows("Register");
            registers(ann);
            ann.sees("Your books").types("Street", "Lindenallee 3").types("Postal code", "04109");
            ann.types("City", "Leipzig").presses("Order");
            ann.sees("Please pay before the time is over.");
            assertTrue(ann.find(By.cssSelector("[data-seconds-left]")).getText().matches("\\d+:\\d\\d left"));

            ann.presses("Pay").sees("Thank you, your payment has arrived.");
            await("sold")
                    .atMost(ofSeconds(30))
                    .until(() -> shop.owner().stockOf(book), new Owner.Stock(2, 0, 2)::equals);
            await("cart is empty").atMost(ofSeconds(30)).until(() -> hasNothingInCart(ann.visits("/alexandria")));
        }
    }

    /** Types until the search knows the book, which takes it a moment, and chooses with the keyboard. */
    private static void choosesAmongSuggestions(Browser ann, Book book) {
        ann.visits("/alexandria");
        await("suggested").atMost(ofSeconds(30)).pollInterval(ofSeconds(1)).until(() -> {
            ann.types("Search books", book.title());
            await().atMost(ofSeconds(5)).until(() -> !ann.suggestions().isEmpty());
            return ann.suggestions().contains(book.title());
        });
        ann.field("Search books").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        ann.sees(book.title());
    }

    private static void registers(Browser ann) {
        ann.types("Your name", "Ann Reader").types("E-mail", "ann-%s@example.com".formatted(UUID.randomUUID()));
        ann.types("Password", "a lamp that is never out").presses("Register");
    }

    private static boolean hasNothingInCart(Browser browser) {
        return browser.driver().findElements(COPIES_IN_CART).isEmpty();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
