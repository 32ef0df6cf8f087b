package shop.alexandria.browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.alexandria.browser.Look.Light;
import shop.alexandria.browser.Look.Screen;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Login;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** Takes the pictures of docs/screenshots anew; CONTRIBUTING.md says how they get there. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesForTheReadmeTest {
    private final Shop shop;

    PicturesForTheReadmeTest(Shop shop) {
        this.shop = shop;
    }

    @BeforeAll
    void fillTheShelves() {
        FilledShelves.in(shop);
    }

    @Test
    void ofTheShopWindow() {
        try (Browser visitor = Browser.at(shop)) {
            new Look(Screen.DESK, Light.LIGHT).in(visitor);
            Picture.ofTheScreen(visitor.visits("/alexandria").sees("Best sellers"), "readme/shop");
            new Look(Screen.PHONE, Light.DARK).in(visitor, 2);
            visitor.visits("/alexandria/isbn/" + FilledShelves.LOVED.isbn()).sees("left");
            Picture.ofTheScreen(visitor, "readme/book");
        }
    }

    @Test
    void ofAnOrderThatWaitsToBePaid() {
        Login ann = shop.registered();
        Customer customer = new Customer(shop.visitor().loggedIn(ann));
        try (Browser browser = Browser.at(shop).logsIn(ann)) {
            new Look(Screen.PHONE, Light.LIGHT).in(browser, 2);
            Order order = customer.orders(FilledShelves.LOVED);
            browser.visits("/alexandria/orders/" + order.number()).sees("left.");
            Picture.ofTheScreen(browser, "readme/order");
        }
    }

    @Test
    void ofTheBackOffice() {
        try (Browser owner = Browser.at(shop).logsIn(shop.ownersLogin())) {
            new Look(Screen.DESK, Light.LIGHT).in(owner);
            owner.visits("/backoffice/reports?report=sales&by=author").seesAfterReloading("Jane Austen");
            Picture.ofTheScreen(owner, "readme/backoffice");
        }
    }
}
