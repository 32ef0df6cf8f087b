package shop.alexandria.browser;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Login;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** Every page on a phone and on a desk, in light and in dark: usable by everybody, steady, within its policy. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final String LOVED = "/alexandria/isbn/" + FilledShelves.LOVED.isbn();

    private final Shop shop;

    EveryPageTest(Shop shop) {
        this.shop = shop;
    }

    @BeforeAll
    void fillTheShelves() {
        FilledShelves.in(shop);
    }

    @Test
    void theFirstPageIsLight() {
        try (Browser visitor = Browser.at(shop)) {
            long bytes = Weight.of(visitor.visits("/alexandria"));
            System.out.printf("First page, with all it fetches: %d bytes%n", bytes);
            assertTrue(bytes <= 100_000, () -> bytes + " bytes");
        }
    }

    @TestFactory
    Stream<DynamicTest> forVisitors() {
        Browser visitor = Browser.at(shop);
        visitor.visits(LOVED).presses("Add to cart").sees("It is in your cart.");
        visitor.visits("/alexandria/isbn/9781800010741").presses("Add to cart").sees("It is in your cart.");
        return all(
                visitor,
                "visitor",
                Map.ofEntries(
                        at("home", "/alexandria"),
                        at("new-release", "/alexandria/new-release"),
                        at("best-seller", "/alexandria/best-seller"),
                        at("upcoming-books", "/alexandria/upcoming-books"),
                        at("genre", "/alexandria/gothic-tales"),
                        at("genre-best-seller", "/alexandria/gothic-tales/best-seller"),
                        at("book", LOVED),
                        at("book-out-of-stock", "/alexandria/isbn/" + FilledShelves.SOLD_OUT.isbn()),
                        at("book-of-a-long-title", "/alexandria/search?q=robinson+crusoe"),
                        at("search", "/alexandria/search?q=a&inStock=true"),
                        at("search-in-vain", "/alexandria/search?q=xyzzyx"),
                        at("search-amiss", "/alexandria/search?minPrice=cheap"),
                        at("login", "/alexandria/login"),
                        at("register", "/alexandria/register"),
                        at("forgot", "/alexandria/forgot"),
                        at("reset", "/alexandria/reset?token=none"),
                        at("cart", "/alexandria/cart"),
                        at("nowhere", "/alexandria/nowhere/at-all")));
    }

    @TestFactory
    Stream<DynamicTest> forCustomers() {
        Login login = shop.registered();
        Customer ann = new Customer(shop.visitor().loggedIn(login));
        Order paid = bought(ann, Customer.VISA);
        Browser browser = Browser.at(shop).logsIn(login);
        return all(
                browser,
                "customer",
                Map.ofEntries(
                        at("account", "/alexandria/account"),
                        at("cart-empty", "/alexandria/cart"),
                        at("checkout", "/alexandria/checkout?isbn=" + FilledShelves.LOVED.isbn()),
                        at("orders", "/alexandria/orders"),
                        at("order-paid", page(paid)),
                        Map.entry("order-to-pay", () -> page(ann.orders(FilledShelves.LOVED))),
                        Map.entry("order-under-way", () -> page(bought(ann, Customer.DELAYED))),
                        at("review", LOVED)));
    }

    @TestFactory
    Stream<DynamicTest> forOwners() {
        Order paid = bought(shop.customer(), Customer.VISA);
        String books = "/backoffice/books/";
        return all(
                Browser.at(shop).logsIn(shop.ownersLogin()),
                "owner",
                Map.ofEntries(
                        at("today", "/backoffice"),
                        at("orders", "/backoffice/orders"),
                        at("order", "/backoffice/orders/" + paid.number()),
                        at("books", "/backoffice/books?q=jane"),
                        at("books-new", books + "new"),
                        at("books-one", books + FilledShelves.LOVED.isbn()),
                        at("stock", "/backoffice/stock"),
                        at("stock-low", "/backoffice/stock?low=true"),
                        at("imports", "/backoffice/imports"),
                        at("collections", "/backoffice/collections"),
                        Map.entry("collection", this::collection),
                        at("publishers", "/backoffice/publishers"),
                        Map.entry("publisher", this::publisher),
                        at("reorders", "/backoffice/reorders"),
                        at("royalties", "/backoffice/royalties"),
                        at("reports", "/backoffice/reports"),
                        at("reports-sales", "/backoffice/reports?report=sales&by=book")));
    }

    private Stream<DynamicTest> all(Browser browser, String who, Map<String, Supplier<String>> pages) {
        return pages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> dynamicTest(page.getKey(), () -> {
                    Map<Look, List<String>> faults = Look.ALL.stream().collect(toMap(look -> look, look -> {
                        look.in(browser);
                        browser.visits(page.getValue().get());
                        List<String> found = Inspection.of(browser);
                        Picture.ofThePage(browser, "%s-%s-%s".formatted(who, page.getKey(), look));
                        return found;
                    }));
                    assertEquals(List.of(), inLines(faults));
                }))
                .onClose(browser::close);
    }

    private static List<String> inLines(Map<Look, List<String>> faults) {
        List<String> lines = new ArrayList<>();
        faults.forEach((look, found) -> found.forEach(fault -> lines.add(look + ": " + fault)));
        return lines;
    }

    private String collection() {
        Object draft = Map.of("name", "For long evenings", "description", "Books to be lost in");
        String id = shop.owner().client().post("/api/v1/collections", draft).text("id");
        shop.owner()
                .client()
                .put("/api/v1/collections/%s/books/%s".formatted(id, FilledShelves.LOVED.isbn()), Map.of());
        return "/backoffice/collections/" + id;
    }

    private String publisher() {
        var publishers =
                shop.owner().client().get("/api/v1/publishers").expect(200).body();
        return "/backoffice/publishers/"
                + publishers.path("items").path(0).path("id").asText();
    }

    private static Order bought(Customer customer, String method) {
        Order order = customer.orders(FilledShelves.LOVED);
        customer.pays(order, method);
        return order;
    }

    private static String page(Order order) {
        return "/alexandria/orders/" + order.number();
    }

    private static Map.Entry<String, Supplier<String>> at(String name, String path) {
        return Map.entry(name, () -> path);
    }
}
