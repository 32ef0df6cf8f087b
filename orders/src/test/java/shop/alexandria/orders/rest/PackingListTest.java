package shop.alexandria.orders.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;
import shop.alexandria.orders.payments.InventoryStandIn;
import shop.alexandria.orders.payments.Neighbours;
import shop.alexandria.orders.payments.Shopkeeper;
import shop.alexandria.orders.payments.Shopper;

/** The owners' question every morning: what must be packed, and what has waited longest? */
@QuarkusTest
@WithTestResource(SharedServers.class)
@WithTestResource(Neighbours.class)
class PackingListTest {
    @Inject
    InventoryStandIn inventory;

    private final Shopper ann = Shopper.newcomer();

    @BeforeEach
    void open() {
        inventory.open(100, Duration.ofMinutes(5));
    }

    @Test
    void listsWhatIsPaidAndNotPackedTheOldestFirst() {
        String first = ann.buys(1);
        String packed = ann.buys(1);
        Shopkeeper.reports(packed, "{\"stage\":\"PACKED\"}");
        String shipped = ann.buys(1);
        Shopkeeper.reports(shipped, "{\"stage\":\"SHIPPED\"}");
        String unpaid = ann.orders(1);
        String last = ann.buys(1);

        ann.lists("status=PAID&fulfilmentStatus=NONE&sort=placedAt")
                .body("items.orderNumber", contains(first, last))
                .body("total", is(2));
        ann.lists("status=PAID&fulfilmentStatus=NONE&fulfilmentStatus=PACKED&sort=placedAt")
                .body("items.orderNumber", contains(first, packed, last));
        ann.lists("fulfilmentStatus=NONE").body("items.orderNumber", contains(last, unpaid, first));
        ann.lists("sort=-placedAt").body("items.orderNumber", contains(last, unpaid, shipped, packed, first));
        given().auth()
                .oauth2(TestTokens.owner())
                .get("/api/v1/orders?status=PAID&fulfilmentStatus=NONE&size=100")
                .then()
                .body("items.orderNumber", hasItem(first));
    }

    @ParameterizedTest
    @CsvSource({"fulfilmentStatus=LOST,fulfilmentStatus", "sort=price,sort"})
    void refusesWhatItDoesNotKnow(String query, String field) {
        ann.lists(query).statusCode(400).body("violations.field", hasItem(field));
    }
}
