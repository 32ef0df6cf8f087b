package shop.alexandria.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import shop.alexandria.people.Book;
import shop.alexandria.people.Crowd;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** What those see who come when others have been quicker: their pages are never reloaded. */
@InBrowser
class TheLastCopiesTest {
    private final Shop shop;

    TheLastCopiesTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theEleventhCustomerForTenCopiesSeesThemGo() {
        Book book = shop.book("Ten Little Copies", 10);
        List<Customer> ten = Stream.generate(shop::customer).limit(10).toList();
        try (Browser eleventh = Browser.at(shop).logsIn(shop.registered())) {
            eleventh.visits("/alexandria/checkout?isbn=" + book.isbn());
            String formLeftOpen = eleventh.driver().getWindowHandle();
            eleventh.opensATab().visits("/alexandria/isbn/" + book.isbn()).sees("10 left");
            assertTrue(canBuy(eleventh));

            Crowd.atOnce(10, i -> buys(ten.get(i), book));
            eleventh.sees("Out of stock at the moment.");
            assertFalse(canBuy(eleventh));

            eleventh.driver().switchTo().window(formLeftOpen);
            eleventh.presses("Order").sees("Nothing was ordered. “%s”: none left.".formatted(book.title()));
        }
        assertEquals(0, shop.owner().stockOf(book).available());
    }

    @Test
    void anAbandonedCheckoutGivesItsCopiesBackToAPageThatIsOpen() {
        Book book = shop.book("The Empty Chair", 2);
        try (Browser bob =
                Browser.at(shop).visits("/alexandria/isbn/" + book.isbn()).sees("2 left")) {
            try (Browser ann = Browser.at(shop).logsIn(shop.registered())) {
                orders(ann, book);
            } // closes the browser and does not pay
            try (Browser carl = Browser.at(shop).logsIn(shop.registered())) {
                orders(carl, book); // leaves the page open and does not pay
                carl.sees("expired");
            }
            bob.sees("2 left");
            assertTrue(canBuy(bob));
        }
    }

    private static void orders(Browser customer, Book book) {
        customer.visits("/alexandria/checkout?isbn=" + book.isbn())
                .presses("Order")
                .sees("set aside until");
    }

    private static Order buys(Customer customer, Book book) {
        Order order = customer.orders(book);
        return Order.of(customer.pays(order, Customer.VISA).expect(200));
    }

    private static boolean canBuy(Browser browser) {
        return browser.find(By.xpath("//button[.='Add to cart']")).isEnabled();
    }
}
