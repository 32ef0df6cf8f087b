package shop.alexandria.inventory.stock;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static shop.alexandria.inventory.Tokens.asOwner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ReorderReceived;
import shop.alexandria.inventory.catalogue.domain.Stocking;
import shop.alexandria.inventory.stock.application.ReceiveReorder;
import shop.alexandria.local.testing.SharedServers;

/** Wherever copies come from, their arrival is told once. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class ReceiptsTest {
    @Inject
    Shelved shelved;

    @Inject
    Ledger ledger;

    @Inject
    Stocking stocking;

    @Inject
    ReceiveReorder receiveReorder;

    @Test
    void tellsOfTheFirstCopiesOfABookAndNothingWhenThereAreNone() {
        Isbn isbn = Shelved.unknownBook();
        stocking.receive(Map.of(isbn, 7), "import:1");
        stocking.receive(Map.of(isbn, 7), "import:1");
        assertThat(told(isbn), contains(containsString("\"quantity\":7,\"reference\":\"import:1\"")));
        assertThat(told(shelved.book(0)), empty());
    }

    @Test
    void tellsWhatCopiesCostThatAnOwnerPutOnTheShelfButOfNoAdjustment() {
        Isbn isbn = shelved.book(0);
        move(isbn, "{\"type\":\"RECEIPT\",\"quantity\":5,\"unitCost\":{\"amount\":\"4.20\",\"currency\":\"EUR\"}}");
        move(isbn, "{\"type\":\"ADJUSTMENT\",\"quantity\":-1}");
        assertThat(
                told(isbn),
                contains(containsString("\"quantity\":5,\"unitCost\":{\"amount\":\"4.20\",\"currency\":\"EUR\"}")));
    }

    @Test
    void tellsOfEachDeliveryOfAReorderOnce() {
        Isbn isbn = shelved.book(0);
        ReorderReceived delivery = new ReorderReceived(
                "R-000007", 1, isbn.value(), 3, Money.of("4.50", "EUR"), Instant.parse("2026-11-01T10:00:00Z"));
        receiveReorder.receive(delivery);
        receiveReorder.receive(delivery);
        assertThat(told(isbn), contains(containsString("\"reference\":\"R-000007\"")));
    }

    private List<String> told(Isbn isbn) {
        return ledger.told(isbn.value(), "shop.alexandria.CopiesReceived");
    }

    private static void move(Isbn isbn, String movement) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(movement)
                .post("/api/v1/stock/" + isbn + "/movements")
                .then()
                .statusCode(201);
    }
}
