package shop.alexandria.orders.letters.application;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Event;
import shop.alexandria.events.Money;
import shop.alexandria.events.OrderPaid;
import shop.alexandria.local.testing.Mailbox;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.orders.application.ForgetCustomer;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.payments.InventoryStandIn;
import shop.alexandria.orders.payments.Neighbours;
import shop.alexandria.orders.payments.Shopkeeper;
import shop.alexandria.orders.payments.Shopper;

/** What a customer reads of his order, once, whatever becomes of the mail server. */
@QuarkusTest
@WithTestResource(SharedServers.class)
@WithTestResource(Neighbours.class)
class LettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    InventoryStandIn inventory;

    @Inject
    MailLine mailLine;

    @Inject
    TellCustomer tellCustomer;

    @Inject
    SendLetter sendLetter;

    @Inject
    ForgetCustomer forgetCustomer;

    @Inject
    Orders orders;

    @Inject
    EntityManager entities;

    private final Shopper ann = Shopper.newcomer();
    private final Mailbox mailbox = Mailbox.of(ann.email());
    private boolean isCut;

    @BeforeEach
    void open() {
        inventory.open(100, Duration.ofMinutes(5));
    }

    @AfterEach
    void mend() {
        if (isCut) {
            mailLine.mend();
            isCut = false;
        }
    }

    private void cut() {
        mailLine.cut();
        isCut = true;
    }

    @Test
    void confirmsAPaidOrderWithAllItsFigures() {
        String number = ann.buys(2);

        Mail letter = mails(1).getFirst();

        assertEquals("Your order %s: confirmation".formatted(number), letter.header("Subject"));
        assertEquals("<%s.paid@orders.alexandria>".formatted(number), letter.header("Message-ID"));
        assertTrue(letter.header("From").contains("shop@alexandria.local"), letter.raw());
        assertTrue(letter.header("Content-Type").startsWith("multipart/alternative"), letter.raw());
        assertHas(
                letter.text(),
                "Dear Test Person,",
                "Order " + number,
                "2 × Dune\n    ISBN 9780441172719, 12.99 EUR each: 25.98 EUR",
                "Books     25.98 EUR\nDelivery  3.90 EUR\nTotal     29.88 EUR, of which VAT 1.95 EUR",
                "Delivery to\n  Ann <b>Reader</b>\n  1 Harbour Road\n  28195 Bremen\n  Germany",
                "Bill to\n  Ann <b>Reader</b>",
                "\nhttp://localhost:8080/alexandria/orders/%s\n".formatted(number));
        assertHas(letter.html(), number, "Dune", "25.98 EUR", "3.90 EUR", "29.88 EUR", "1.95 EUR", "Germany");
        assertHas(letter.html(), "<a href=\"http://localhost:8080/alexandria/orders/%s\">".formatted(number));
    }

    @Test
    void confirmsOnceThoughTheNewsAreToldAgain() {
        String number = ann.buys(1);
        mails(1);

        tell(number, paidAgain(number));
        tell(number, paidAgain(number));

        awaitNothingWaiting(number);
        assertEquals(1, mailbox.letters().size());
        assertEquals(List.of(), mailbox.again());
        assertEquals(1, letters(number, "SENT"));
    }

    /** As after a death between the mail server's word and the commit. */
    @Test
    void givesALetterThatIsSentAgainTheSameMessageId() {
        String number = ann.buys(1);
        String id = mails(1).getFirst().header("Message-ID");
        await().atMost(PATIENCE).until(() -> letters(number, "SENT") == 1);

        change(number, "state = 'WAITING'");

        await().atMost(PATIENCE).until(() -> mailbox.again().size() == 1);
        assertEquals(id, new Mail(mailbox.again().getFirst()).header("Message-ID"));
    }

    @Test
    void saysThatAPaymentFailedBeforeItConfirmsTheNextOne() {
        String number = ann.orders(1);
        ann.pays(number, Shopper.DECLINED).statusCode(402);
        ann.pays(number, Shopper.VISA).statusCode(200);

        List<Mail> letters = mails(2);

        assertEquals(
                List.of(
                        "Your order %s: the payment failed".formatted(number),
                        "Your order %s: confirmation".formatted(number)),
                letters.stream().map(letter -> letter.header("Subject")).toList());
        assertHas(letters.getFirst().text(), "declined", "Nothing was charged. You can pay again until ", " UTC");
        assertHas(letters.getFirst().html(), "declined", "You can pay again until ");
    }

    @Test
    void tellsOfTheRefundOfACancelledOrder() {
        String number = ann.buys(2);
        ann.cancels(number);

        Mail letter = mails(2).getLast();

        assertEquals("Your order %s: refund of 29.88 EUR".formatted(number), letter.header("Subject"));
        assertHas(letter.text(), "2 × Dune: 25.98 EUR", "Delivery: 3.90 EUR", "Refund: 29.88 EUR");
        assertHas(letter.html(), "2 × Dune", "25.98 EUR", "3.90 EUR", "29.88 EUR");
    }

    @Test
    void tellsOfTheRefundWhenTheCopiesHadGone() {
        inventory.open(1, Duration.ofMinutes(5));
        String number = ann.orders(1);
        inventory.setAway(true);
        ann.pays(number, Shopper.VISA).statusCode(202);
        inventory.expire(idOf(number));
        inventory.sellToSomebodyElse();
        inventory.setAway(false);

        Mail letter = mails(1).getFirst();

        assertEquals("Your order %s: refund of 16.89 EUR".formatted(number), letter.header("Subject"));
        assertHas(letter.text(), "Refund: 16.89 EUR");
        assertFalse(letter.text().contains("Dune"), letter.text());
    }

    @Test
    void tellsOfEachPartOfARefund() {
        String number = ann.buys(2);
        Shopkeeper.refunds(
                number, "{\"amount\":{\"amount\":\"2.00\",\"currency\":\"EUR\"},\"reason\":\"A corner is bent.\"}");
        Shopkeeper.reports(number, "{\"stage\":\"DELIVERED\"}");
        Shopkeeper.takesBack(
                number, "{\"lines\":[{\"isbn\":\"9780441172719\",\"quantity\":1}],\"reason\":\"Bought twice.\"}");
        Shopkeeper.takesBack(number, "{\"reason\":\"Read already.\"}");

        List<Mail> letters = mails(5).stream()
                .filter(letter -> letter.header("Subject").contains("refund"))
                .toList();

        assertHas(letters.get(0).text(), "A corner is bent.", "\nDune: 2.00 EUR\nRefund: 2.00 EUR");
        assertHas(letters.get(1).text(), "Bought twice.", "1 × Dune: 11.99 EUR", "Refund: 11.99 EUR");
        assertHas(letters.get(2).text(), "1 × Dune: 11.99 EUR\nDelivery: 3.90 EUR\nRefund: 15.89 EUR");
    }

    @Test
    void tellsWhoCarriesTheBooksAndHowToFollowThem() {
        String number = ann.buys(1);
        Shopkeeper.reports(number, "{\"stage\":\"SHIPPED\",\"carrier\":\"DHL\",\"trackingNumber\":\"JD<0146>\"}");

        Mail letter = mails(2).getLast();

        assertEquals("Your order %s: on its way".formatted(number), letter.header("Subject"));
        assertHas(letter.text(), "Carrier          DHL\nTracking number  JD<0146>\n", "1 × Dune");
        assertHas(letter.html(), "DHL", "JD&lt;0146&gt;");
    }

    @Test
    void leavesAwayWhatIsNotKnownOfTheCarrier() {
        String number = ann.buys(1);
        Shopkeeper.reports(number, "{\"stage\":\"SHIPPED\"}");

        String text = mails(2).getLast().text();

        assertFalse(text.contains("Carrier") || text.contains("null"), text);
    }

    @Test
    void showsHostileTitlesAsTheyAreWritten() {
        inventory.rename("<script>alert('1')</script> & \"Dune\"");
        ann.buys(1);

        String html = mails(1).getFirst().html();

        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("<b>Reader"), html);
        assertHas(html, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Dune&quot;");
    }

    @Test
    void takesOrdersWhileTheMailServerIsAwayAndWritesWhenItIsBack() {
        cut();
        String number = ann.buys(1);
        ann.sees(number).body("status", is("PAID"));
        await().atMost(PATIENCE).until(() -> tries(number) >= 2);
        assertEquals(0, mailbox.letters().size());

        mend();

        mails(1);
        awaitNothingWaiting(number);
        assertEquals(1, mailbox.letters().size());
    }

    @Test
    void givesALetterUpVisiblyAfterTheLastTry() {
        cut();
        String number = ann.buys(1);

        change(number, "tries = 79");

        await().atMost(PATIENCE).until(() -> letters(number, "GIVEN_UP") == 1);
        mend();
        String reason = ask("SELECT failure FROM letter WHERE order_id = '%s'".formatted(idOf(number)), String.class);
        assertFalse(reason.isBlank() || reason.contains("@"), reason);
        assertEquals(0, mailbox.letters().size());
    }

    @Test
    void writesNothingMoreToACustomerWhoWasErased() {
        cut();
        String number = ann.buys(1);
        forgetCustomer.forget(ann.id());
        mend();

        await().atMost(PATIENCE).until(() -> letters(number, "DROPPED") == 1);
        Shopkeeper.reports(number, "{\"stage\":\"SHIPPED\"}");

        assertEquals(0, letters(number, "WAITING"));
        assertEquals(0, mailbox.letters().size());
    }

    @Test
    void sendsEachLetterOnceHoweverManySend() {
        cut();
        IntStream.range(0, 10).forEach(_ -> ann.buys(1));
        mend();

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4).forEach(_ -> senders.execute(this::sendAll));
        }

        List<Mail> letters = mails(10);
        await().atMost(PATIENCE)
                .until(() -> ask("SELECT count(*) FROM letter WHERE state = 'WAITING'", Long.class) == 0);
        assertEquals(10, mailbox.letters().size());
        assertEquals(List.of(), mailbox.again());
        assertEquals(
                10,
                letters.stream()
                        .map(letter -> letter.header("Message-ID"))
                        .distinct()
                        .count());
    }

    private void sendAll() {
        while (sendLetter.next()) {
            // more may wait
        }
    }

    private static void assertHas(String text, String... phrases) {
        for (String phrase : phrases) {
            assertTrue(text.contains(phrase), () -> phrase + " is missing in:\n" + text);
        }
    }

    private void tell(String number, Event news) {
        UUID order = idOf(number);
        QuarkusTransaction.requiringNew()
                .run(() -> tellCustomer.of(
                        List.of(news), orders.find(order).orElseThrow().facts()));
    }

    private OrderPaid paidAgain(String number) {
        return new OrderPaid(
                idOf(number).toString(),
                number,
                ann.id(),
                1,
                false,
                List.of(),
                Money.of("16.89", "EUR"),
                Instant.now());
    }

    private void awaitNothingWaiting(String number) {
        await().atMost(PATIENCE).until(() -> letters(number, "WAITING") == 0);
    }

    private long letters(String number, String state) {
        return ask(
                "SELECT count(*) FROM letter WHERE order_id = '%s' AND state = '%s'".formatted(idOf(number), state),
                Long.class);
    }

    private int tries(String number) {
        return ask("SELECT tries FROM letter WHERE order_id = '%s'".formatted(idOf(number)), Integer.class);
    }

    private UUID idOf(String number) {
        return ask("SELECT id FROM orders WHERE number = '%s'".formatted(number), UUID.class);
    }

    private <T> T ask(String sql, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> type.cast(entities.createNativeQuery(sql, type).getSingleResult()));
    }

    private void change(String number, String changes) {
        String sql = "UPDATE letter SET %s WHERE order_id = '%s'".formatted(changes, idOf(number));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private List<Mail> mails(int count) {
        return mailbox.awaitLetters(count).stream().map(Mail::new).toList();
    }
}
