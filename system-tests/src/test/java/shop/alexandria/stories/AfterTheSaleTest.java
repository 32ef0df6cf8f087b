package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Shop;

@ExtendWith(OpenShop.class)
class AfterTheSaleTest {
    private final Shop shop;

    AfterTheSaleTest(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theReportsTellOfIt() {
        Book book = shop.book("The Honest Ledger", 3);
        buy(book);

        JsonNode row = await("reported")
                .atMost(ofSeconds(20))
                .until(
                        () -> row("/api/v1/reports/sales?by=book&limit=1000", "key", book.isbn()),
                        AfterTheSaleTest::isThere);
        assertEquals(1, row.path("copies").asInt(), row::toString);
        assertEquals(1, row.path("orders").asInt(), row::toString);
        assertEquals(book.price(), row.path("revenue").path("amount").asText(), row::toString);
    }

    @Test
    void thePublisherIsOwedItsPartOfTheNextOne() {
        Book book = Book.fresh("The Fair Share");
        String publisher = "Press of " + book.title();
        shop.owner().lists(book, publisher, 3);
        buy(book);
        JsonNode known = await("known by its first sale")
                .atMost(ofSeconds(20))
                .until(() -> row("/api/v1/publishers?size=100", "name", publisher), AfterTheSaleTest::isThere);

        String path = "/api/v1/publishers/" + known.path("id").asText();
        Client owner = shop.owner().client();
        owner.put(path + "/books/" + book.isbn(), Map.of("salePercentage", "10"))
                .expect(200);
        BigDecimal before = balance(path);
        buy(book);

        await("10 % of 12.90 more")
                .atMost(ofSeconds(20))
                .until(() -> balance(path).subtract(before).compareTo(new BigDecimal("1.29")) == 0);
    }

    private BigDecimal balance(String publisher) {
        JsonNode body =
                shop.owner().client().get(publisher + "/balance").expect(200).body();
        return new BigDecimal(body.path("balance").path("amount").asText());
    }

    private void buy(Book book) {
        Customer ann = shop.customer();
        ann.pays(ann.orders(book), Customer.VISA).expect(200);
    }

    private JsonNode row(String list, String field, String value) {
        JsonNode body = shop.owner().client().get(list).expect(200).body();
        JsonNode rows = body.has("rows") ? body.path("rows") : body.path("items");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean isThere(JsonNode row) {
        return !row.isMissingNode();
    }
}
