package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Owner.Stock;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Provider;
import shop.alexandria.prove.trial.Trial;

/** The whole way of an order, and every figure on it to the cent; also when the customer has left in the end. */
@ExtendWith(OpenShop.class)
class FromBasketToReturnTest {
    private static final Map<String, String> OFFICE = address("Ann Reader, Reading Ltd", "Graben 21", "1010");
    private static final Map<String, String> HOME = address("Ann Reader", "Ring 1", "1020");

    private final Trial trial;
    private final Shop shop;
    private final Client owner;
    private final Account ann;
    private final Book pair = Book.fresh("Two of a Kind");
    private final Book single = Book.fresh("The Only One");
    private String publisherPath = "";

    FromBasketToReturnTest(Trial trial) {
        this.trial = trial;
        this.shop = trial.shop();
        this.owner = shop.owner().client();
        this.ann = Account.in(shop);
    }

    @Test
    void everyFigureAgreesInOrdersProviderRoyaltiesAndReports() {
        publishBoth();
        Client reader = ann.logsIn().client();
        Order order = paidOrder(reader);
        delivered(order);

        Answer returned = reader.post(
                        order.path() + "/returns",
                        Map.of("lines", List.of(Map.of("isbn", pair.isbn(), "quantity", 1)), "reason", "one is enough"))
                .expect(200);
        assertEquals("PAID/SUCCEEDED", Order.of(returned).state());
        owner.post(order.path() + "/refunds", Map.of("amount", euros("2.00"), "reason", "creased covers"))
                .expect(200);

        figuresAgree(order);

        reader.call("DELETE", "/api/v1/users/me", "").expect(204);
        await().atMost(ofSeconds(20))
                .until(() -> !owner.get(order.path()).body().toString().contains("Ann Reader"));
        figuresAgree(order);
    }

    private void publishBoth() {
        String publisher = "House of " + UUID.randomUUID();
        shop.owner().lists(pair, publisher, 5);
        shop.owner().lists(single, publisher, 5);
        await("the publisher is known").atMost(ofSeconds(30)).until(() -> {
            publisherPath = pathOf(publisher);
            return !publisherPath.isEmpty();
        });
        List.of(pair, single)
                .forEach(book -> owner.put(publisherPath + "/books/" + book.isbn(), Map.of("salePercentage", "10"))
                        .expect(200));
    }

    private String pathOf(String publisher) {
        return owner.get("/api/v1/publishers?size=100")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(found -> found.path("name").asText().equals(publisher))
                .map(found -> "/api/v1/publishers/" + found.path("id").asText())
                .findFirst()
                .orElse("");
    }

    /** A visitor's cart becomes the customer's; paid by a method that reports only when the window is over. */
    private Order paidOrder(Client reader) {
        String cart = shop.visitor().post("/api/v1/carts", "").expect(201).text("cartId");
        shop.visitor()
                .call("PUT", "/api/v1/cart/items/" + pair.isbn(), Map.of("quantity", 2), "X-Cart-Id", cart)
                .expect(200);
        Customer customer = new Customer(reader);
        customer.puts(single, 1);
        reader.post("/api/v1/cart/merge", Map.of("cartId", cart)).expect(200);
        Order order = Order.of(reader.post(
                        "/api/v1/orders",
                        Map.of("shippingAddress", OFFICE, "billingAddress", HOME),
                        "Idempotency-Key",
                        Customer.newKey())
                .expect(201));
        customer.pays(order, Customer.DELAYED).expect(202);
        await("the money arrives")
                .atMost(ofSeconds(90))
                .until(() -> customer.sees(order).state().equals("PAID/SUCCEEDED"));
        await("the cart is emptied")
                .atMost(ofSeconds(30))
                .until(() -> customer.cart().body().path("items").isEmpty());
        return order;
    }

    private void delivered(Order order) {
        owner.post(order.path() + "/fulfilment", Map.of("stage", "PACKED")).expect(200);
        List.of("SHIPPED", "OUT_FOR_DELIVERY", "DELIVERED")
                .forEach(stage ->
                        trial.premises().carrier().reports(order, stage).expect(200));
    }

    /** 2 × 12.90 + 1 × 12.90 + 3.90; 12.90 and 2.00 of them went back, the latter in equal parts. */
    private void figuresAgree(Order order) {
        JsonNode seen = owner.get(order.path()).expect(200).body();
        assertEquals("38.70", amount(seen, "subtotal"), seen::toString);
        assertEquals("3.90", amount(seen, "shipping"), seen::toString);
        assertEquals("42.60", amount(seen, "total"), seen::toString);
        assertEquals("3.87", amount(seen, "tax"), seen::toString); // Austria: 10 % are contained
        assertEquals(
                List.of("12.90", "2.00"),
                seen.path("refunds")
                        .valueStream()
                        .map(refund -> amount(refund, "amount"))
                        .toList());
        assertFalse(seen.path("refunds")
                .valueStream()
                .anyMatch(refund -> refund.path("givenBackAt").isMissingNode()));

        Provider.Line account = trial.premises().provider().account().stream()
                .filter(line -> line.orderNumber().equals(order.number()) && line.charges() > 0)
                .findFirst()
                .orElseThrow();
        assertEquals("42.60 14.90", account.charged() + " " + account.refunded());
        await().atMost(ofSeconds(30)).untilAsserted(() -> {
            assertEquals(new Stock(4, 0, 4), shop.owner().stockOf(pair));
            assertEquals(new Stock(4, 0, 4), shop.owner().stockOf(single));
            assertEquals("1 x 11.90", sales(pair));
            assertEquals("1 x 11.90", sales(single));
            // 10 % of what is left of the goods: 3.87 accrued, 1.29 and 2 x 0.10 reversed
            assertEquals(
                    "2.38",
                    amount(owner.get(publisherPath + "/balance").expect(200).body(), "balance"));
        });
    }

    private String sales(Book book) {
        return owner.get("/api/v1/reports/sales?by=book&limit=1000")
                .expect(200)
                .body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("key").asText().equals(book.isbn()))
                .map(row -> row.path("copies").asText() + " x " + amount(row, "revenue"))
                .findFirst()
                .orElse("");
    }

    private static String amount(JsonNode parent, String field) {
        return parent.path(field).path("amount").asText();
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Map<String, String> address(String name, String street, String postalCode) {
        return Map.of("name", name, "street", street, "city", "Wien", "postalCode", postalCode, "country", "AT");
    }
}
