package shop.alexandria.publishers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.balance;
import static shop.alexandria.publishers.Owner.eventually;
import static shop.alexandria.publishers.Owner.ledger;
import static shop.alexandria.publishers.Owner.publisherWithAccount;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

/** A transfer is for all publishers: each test looks at its own. */
@QuarkusTest
@WithTestResource(SharedServers.class)
class TransfersTest {
    private static final YearMonth LAST_MONTH = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

    @Inject
    OrdersTopic orders;

    @Inject
    LongAgo longAgo;

    @Test
    void transfersWhatIsOwedAtTheEndOfTheMonthOnce() throws Exception {
        String publisher = owed("Paid & Söhne House", LAST_MONTH, 10);
        orders.tell(paid(Instant.now(), line(EMMA, publisher, null, 1)));
        eventually(() -> ledger(publisher).body("total", is(2)));
        String document = transfer(LAST_MONTH)
                .statusCode(200)
                .contentType(ContentType.XML)
                .extract()
                .asString();

        requireValid(document);
        assertTrue(document.contains("<InstdAmt Ccy=\"EUR\">8.99</InstdAmt>"), document);
        assertTrue(document.contains("<Nm>Paid + Sohne House</Nm>"), document);
        assertTrue(document.contains("<IBAN>DE89370400440532013000</IBAN>"), document);
        ledger(publisher).body("items[0].type", is("TRANSFER")).body("items[0].amount.amount", is("-8.99"));
        balance(publisher).body("balance.amount", is("0.90"));

        transfer(LAST_MONTH).statusCode(204);
        ledger(publisher).body("total", is(3));
        String file = asOwner()
                .get("/api/v1/publishers/transfers?month=" + LAST_MONTH)
                .then()
                .statusCode(200)
                .body("items.publisherId", hasItem(publisher))
                .body("items.iban", not(hasItem("DE89370400440532013000")))
                .extract()
                .path("items.find { it.publisherId == '%s' }.file", publisher);
        assertEquals(
                document, asOwner().get("/api/v1/publishers/transfers/" + file).asString());
    }

    @Test
    void transfersOnceHoweverOftenItIsAskedAtOnce() {
        String publisher = owed("Hasty House", LAST_MONTH, 10);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> threads.execute(() -> transfer(LAST_MONTH)));
        }
        ledger(publisher).body("items.type", contains("TRANSFER", "ACCRUAL"));
    }

    @Test
    void leavesTheBalanceOfWhoHasNoAccountUntilThereIsOne() {
        String publisher = owed("Patient House", LAST_MONTH, 10);
        patch(publisher, "{\"bankAccount\":null}");
        transfer(LAST_MONTH);
        balance(publisher).body("balance.amount", is("8.99"));
        patch(publisher, "{\"bankAccount\":{\"holder\":\"Patient House\",\"iban\":\"CH9300762011623852957\"}}");
        assertTrue(transfer(LAST_MONTH).statusCode(200).extract().asString().contains("CH9300762011623852957"));
        balance(publisher).body("balance.amount", is("0.00"));
    }

    @Test
    void paysWhatBecomesKnownLateWithTheNextMonth() {
        YearMonth before = LAST_MONTH.minusMonths(1);
        String publisher = owed("Late House", before, 10);
        transfer(before).statusCode(200);
        orders.tell(paid(within(before), line(EMMA, publisher, null, 10)));
        eventually(() -> ledger(publisher).body("total", is(3)));
        transfer(before).statusCode(204);
        transfer(LAST_MONTH).statusCode(200);
        balance(publisher).body("balance.amount", is("0.00"));
    }

    @Test
    void refusesAMonthThatIsNotOver() {
        transfer(LAST_MONTH.plusMonths(1)).statusCode(422).body("code", is("month-not-over"));
        transfer(LAST_MONTH.plusMonths(2)).statusCode(422).body("code", is("month-not-over"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=october", "?month=2024-00"})
    void refusesWhatIsNoMonth(String query) {
        asOwner().post("/api/v1/publishers/transfers" + query).then().statusCode(400);
    }

    @Test
    void letsNoCustomerTransfer() {
        given().auth()
                .oauth2(TestTokens.customer("99999999-0000-4000-8000-000000000000"))
                .post("/api/v1/publishers/transfers?month=x")
                .then()
                .statusCode(403);
        asOwner().get("/api/v1/publishers/transfers/none").then().statusCode(404);
        assertFalse(
                asOwner().get("/api/v1/publishers/transfers/none").asString().isEmpty());
    }

    /** A tenth of so many copies at 8.99. */
    private String owed(String name, YearMonth month, int copies) {
        String publisher = publisherWithAccount(name);
        longAgo.agreed(publisher, EMMA, "10");
        orders.tell(paid(within(month), line(EMMA, publisher, null, copies)));
        eventually(() -> ledger(publisher).body("total", is(1)));
        return publisher;
    }

    private static Instant within(YearMonth month) {
        return month.atDay(10).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ValidatableResponse transfer(YearMonth month) {
        return asOwner().post("/api/v1/publishers/transfers?month=" + month).then();
    }

    private static void patch(String publisher, String body) {
        asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .patch("/api/v1/publishers/" + publisher)
                .then()
                .statusCode(200);
    }

    private static void requireValid(String document) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(TransfersTest.class.getResource("/pain.001.001.09.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(document)));
    }
}
