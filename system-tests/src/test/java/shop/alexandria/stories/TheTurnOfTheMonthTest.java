package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.stories.TurnedMonth.LAST_MONTH;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** Publishers are paid their share of last month, and asked for more in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheTurnOfTheMonthTest {
    private static final int MANY = 20;
    private static final Duration FIRST_LOOK = ofSeconds(18); // after a start

    private final TurnedMonth month = new TurnedMonth();
    private final Mailbox mailbox = TurnedMonth.mailbox("orders-%s@story.example".formatted(UUID.randomUUID()));
    private final String publisher = "Press of " + UUID.randomUUID();
    private final Book bestSeller = Book.fresh("The Turn of the Month");
    private final List<Book> others =
            IntStream.range(0, MANY).mapToObj(_ -> Book.fresh("One of Many")).toList();
    private Shop shop;
    private String publisherPath = "";

    TheTurnOfTheMonthTest() {
        shop = month.openLastMonth();
    }

    @BeforeAll
    void sellsLastMonthAndOpensAgainToday() {
        Client owner = shop.owner().client();
        publisherPath = "/api/v1/publishers/"
                + owner.post(
                                "/api/v1/publishers",
                                Map.of(
                                        "name",
                                        publisher,
                                        "email",
                                        mailbox.address(),
                                        "bankAccount",
                                        Map.of("holder", "Story Press", "iban", "DE89 3704 0044 0532 0130 00")))
                        .expect(201)
                        .text("id");
        shop.owner().lists(bestSeller, publisher, 12);
        others.forEach(book -> shop.owner().lists(book, publisher, 30));
        owner.put(publisherPath + "/books/" + bestSeller.isbn(), Map.of("salePercentage", "10"))
                .expect(200);
        Customer ann = shop.customer();
        buy(ann, List.of(bestSeller), 5);
        buy(ann, others, 2);
        await("the ledger knows of all sales")
                .atMost(ofSeconds(60))
                .until(() -> ledger().path("total").asInt() == MANY + 1);
        shop = month.openToday();
    }

    @AfterAll
    void closes() {
        month.close();
    }

    @Test
    void whatRanShortIsOrderedInTheRightQuantityAndArrives() {
        JsonNode reorder = await("ordered and told")
                .atMost(ofSeconds(90))
                .until(() -> reorderOf(bestSeller), TheTurnOfTheMonthTest::isTold);
        assertEquals(5, reorder.path("quantity").asInt(), reorder::toString);
        assertEquals(5, reorder.path("soldLastMonth").asInt(), reorder::toString);
        assertEquals(7, reorder.path("availableAtOrder").asInt(), reorder::toString);
        List<String> letters = lettersAbout(bestSeller);
        assertEquals(1, letters.size());
        assertTrue(letters.getFirst().contains("Quantity      5"), letters.getFirst());

        Map<String, Object> receipt = Map.of("quantity", 5, "unitCost", Map.of("amount", "6.10", "currency", "EUR"));
        shop.owner()
                .client()
                .post("/api/v1/reorders/%s/receipt".formatted(reorder.path("id").asText()), receipt)
                .expect(200);
        await("on the shelf")
                .atMost(ofSeconds(30))
                .until(() -> shop.owner().stockOf(bestSeller).onHand() == 12);
        JsonNode arrival = shop.owner()
                .client()
                .get("/api/v1/stock/%s/movements".formatted(bestSeller.isbn()))
                .expect(200)
                .body()
                .path("items")
                .path(0);
        assertEquals("RECEIPT", arrival.path("type").asText(), arrival::toString);
        assertEquals("6.10", arrival.path("unitCost").path("amount").asText(), arrival::toString);
    }

    @Test
    void theStatementAppearsAndTheShareIsTransferredOnce() {
        Client owner = shop.owner().client();
        JsonNode statement = owner.get(publisherPath + "/statements?month=" + LAST_MONTH)
                .expect(200)
                .body();
        // 10 % of 5 × 12.90
        assertEquals("6.45", statement.path("closingBalance").path("amount").asText(), statement::toString);

        String transfers = "/api/v1/publishers/transfers?month=" + LAST_MONTH;
        owner.post(transfers, "").expect(200);
        owner.post(transfers, "").expect(204);
        assertEquals(
                "0.00",
                owner.get(publisherPath + "/balance")
                        .expect(200)
                        .body()
                        .path("balance")
                        .path("amount")
                        .asText());
        assertEquals("TRANSFER", ledger().path("items").path(0).path("type").asText());
    }

    /** Figure 19. */
    @Test
    void threeReplicasOfWhichOneIsKilledSendOneLetterPerShortage() {
        ProcessHandle running = month.processOf("publishers");
        Path logs = Path.of("target").toAbsolutePath();
        try (Replica second = Replica.of(running, logs.resolve("replica-2.log"));
                Replica third = Replica.of(running, logs.resolve("replica-3.log"))) {
            await("all three look for shortages")
                    .atMost(ofSeconds(180))
                    .until(() -> second.isReady() && third.isReady());
            await("the first look of the latest")
                    .pollDelay(FIRST_LOOK)
                    .atMost(ofSeconds(60))
                    .until(() -> true);
            Client owner = shop.owner().client();
            others.forEach(book -> owner.call("PATCH", "/api/v1/stock/" + book.isbn(), Map.of("threshold", 100))
                    .expect(200));
            await("the first letters")
                    .atMost(ofSeconds(90))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> told() > 0);
            second.kill();
            await("all letters").atMost(ofSeconds(120)).until(() -> told() == MANY);
        }
        int letters = 0;
        for (Book book : others) {
            JsonNode reorder = reorderOf(book);
            assertEquals(2, reorder.path("quantity").asInt(), reorder::toString);
            assertEquals(1, lettersAbout(book).size(), book::toString);
            letters++;
        }
        int again = mailbox.again().size();
        assertTrue(again <= 1, "handed over again by others than the heirs of the killed: " + mailbox.again());
        System.out.printf("%d shortages, 3 replicas, 1 killed: %d letters, %d again%n", MANY, letters, again);
    }

    private List<String> lettersAbout(Book book) {
        return mailbox.letters().stream()
                .filter(letter -> letter.contains(book.isbn()))
                .toList();
    }

    private static void buy(Customer customer, List<Book> books, int copies) {
        Map<Book, Integer> lines = books.stream().collect(toMap(book -> book, _ -> copies));
        Order order = Order.of(customer.triesToOrder(lines, Customer.newKey()).expect(201));
        customer.pays(order, Customer.VISA).expect(200);
    }

    private JsonNode ledger() {
        return shop.owner().client().get(publisherPath + "/ledger").expect(200).body();
    }

    private long told() {
        Set<String> isbns = others.stream().map(Book::isbn).collect(toSet());
        return reorders()
                .filter(reorder -> isbns.contains(reorder.path("isbn").asText()) && isTold(reorder))
                .count();
    }

    private JsonNode reorderOf(Book book) {
        List<JsonNode> found = reorders()
                .filter(reorder -> reorder.path("isbn").asText().equals(book.isbn()))
                .toList();
        assertTrue(found.size() <= 1, found::toString);
        return found.isEmpty() ? Client.JSON.createObjectNode() : found.getFirst();
    }

    private Stream<JsonNode> reorders() {
        JsonNode list = shop.owner()
                .client()
                .get("/api/v1/reorders?size=100")
                .expect(200)
                .body();
        return StreamSupport.stream(list.path("items").spliterator(), false);
    }

    private static boolean isTold(JsonNode reorder) {
        return !reorder.path("email").path("sentAt").asText("").isEmpty()
                && !reorder.path("email").path("sentAt").isNull();
    }
}
