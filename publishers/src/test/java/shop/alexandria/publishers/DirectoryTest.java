package shop.alexandria.publishers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.idOf;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

@QuarkusTest
@WithTestResource(SharedServers.class)
class DirectoryTest {
    private static final String PUBLISHERS = "/api/v1/publishers/";

    @Inject
    OrdersTopic orders;

    @Inject
    AgroalDataSource database;

    @Test
    void keepsWhatIsKnownOfAPublisherAndShowsItsIbanMasked() throws SQLException {
        String id = add(whole("Whole House")).statusCode(201).extract().path("id");
        asOwner()
                .get(PUBLISHERS + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("draft", is(false))
                .body("address.city", is("Zürich"))
                .body("email", is("orders@whole.example"))
                .body("phones", contains("+41 44 123 45 67", "044 765 43 21 x9"))
                .body("contacts.type", contains("returns", "website"))
                .body("bankAccount.holder", is("Whole House AG"))
                .body("bankAccount.iban", is("CH***************2957"));
        assertFalse(dump("bank_account").contains("00762011623852957"));
        assertFalse(dump("publisher").contains("00762011623852957"));
    }

    @Test
    void keepsTheAccountWhoseMaskedIbanComesBack() {
        String id = add(whole("Masked House")).statusCode(201).extract().path("id");
        String shown = asOwner().get(PUBLISHERS + id).asString().replaceAll("\"(id|draft)\":[^,]*,", "");
        put(id, shown.replace("Zürich", "Bern")).statusCode(200).body("address.city", is("Bern"));
        patch(id, "{\"bankAccount\":{\"holder\":\"Another Holder\"}}").statusCode(200);
        reveal(id).statusCode(200).body("iban", is("CH9300762011623852957"));
        patch(id, "{\"bankAccount\":{\"iban\":\"DE****************3000\"}}")
                .statusCode(400)
                .body("violations.field", hasItem("bankAccount.iban"));
        patch(id, "{\"bankAccount\":null,\"email\":null}")
                .statusCode(200)
                .body("bankAccount", nullValue())
                .body("email", nullValue())
                .body("phones.size()", is(2));
        reveal(id).statusCode(404).body("code", is("no-bank-account"));
    }

    @Test
    void keepsWhoHasSeenAnIban() throws SQLException {
        String id = add(whole("Audited House")).statusCode(201).extract().path("id");
        reveal(id).statusCode(200).header("Cache-Control", is("no-store"));
        assertEquals(
                1, dump("iban_reveal").lines().filter(line -> line.contains(id)).count());
    }

    @Test
    void completesADraft() {
        orders.tell(paid(line(EMMA, "Draft House", 1)));
        String draft = idOf("Draft House");
        add("{\"name\":\"draft  house\",\"email\":\"books@draft.example\"}")
                .statusCode(201)
                .body("id", is(draft))
                .body("draft", is(false))
                .body("email", is("books@draft.example"));
        add("{\"name\":\"Draft House\"}").statusCode(409).body("code", is("publisher-exists"));
    }

    @Test
    void givesNoNameTwice() {
        add("{\"name\":\"First of the Name\"}").statusCode(201);
        String other = add("{\"name\":\"Second of the Name\"}").extract().path("id");
        patch(other, "{\"name\":\"FIRST of the Name\"}").statusCode(409).body("code", is("publisher-exists"));
    }

    @Test
    void honoursPreconditions() {
        String id = add("{\"name\":\"Careful House\"}").extract().path("id");
        String tag = asOwner().get(PUBLISHERS + id).header("ETag");
        asOwner().header("If-None-Match", tag).get(PUBLISHERS + id).then().statusCode(304);
        asOwner()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"email\":\"one@careful.example\"}")
                .patch(PUBLISHERS + id)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
        asOwner()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Careless House\"}")
                .put(PUBLISHERS + id)
                .then()
                .statusCode(412)
                .body("code", is("stale"));
    }

    @Test
    void removesOnlyWhoNeverSoldAnything() {
        String unused = add(whole("Unused House")).extract().path("id");
        Owner.agreePercentage(unused, EMMA, "10");
        asOwner().delete(PUBLISHERS + unused).then().statusCode(204);
        asOwner().get(PUBLISHERS + unused).then().statusCode(404);
        orders.tell(paid(line(EMMA, "Used House", 1)));
        asOwner().delete(PUBLISHERS + idOf("Used House")).then().statusCode(409).body("code", is("publisher-in-use"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                                         | name
                    {"name":" "}                                                               | name
                    {"name":"A","email":"nobody"}                                              | email
                    {"name":"A","email":"a@b.example\\r\\nBcc: c@d.example"}                   | email
                    {"name":"A","phones":["abc"]}                                              | phones
                    {"name":"A","contacts":[{"type":"web"}]}                                   | contacts
                    {"name":"A","address":{"street":"S","city":"C","postalCode":"1","country":"XX"}} | address.country
                    {"name":"A","bankAccount":{"holder":"H","iban":"DE89370400440532013001"}}  | bankAccount.iban
                    {"name":"A","bankAccount":{"holder":"H","iban":""}}                        | bankAccount.iban
                    {"name":"A","bankAccount":{"iban":"DE89370400440532013000"}}               | bankAccount.holder
                    {"name":"A","draft":false}                                                 | draft
                    """)
    void refusesWhatNoPublisherHas(String body, String field) {
        add(body).statusCode(400).body("violations.field", hasItem(containsString(field)));
    }

    @Test
    void letsNoCustomerSeeOrChangeAnything() {
        for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
            given().auth()
                    .oauth2(TestTokens.customer("99999999-0000-4000-8000-000000000000"))
                    .contentType(ContentType.JSON)
                    .body("{")
                    .request(method, PUBLISHERS + "99999999-0000-4000-8000-000000000000")
                    .then()
                    .statusCode(403);
        }
    }

    private static String whole(String name) {
        return """
                {"name":"%s","email":"orders@whole.example",
                 "address":{"street":"Bahnhofstrasse 1","city":"Zürich","postalCode":"8001","country":"CH"},
                 "phones":["+41 44 123 45 67","044 765 43 21 x9"],
                 "contacts":[{"type":"returns","value":"Frau Keller"},{"type":"website","value":"https://whole.example"}],
                 "bankAccount":{"holder":"Whole House AG","iban":"ch93 0076 2011 6238 5295 7"}}
                """.formatted(name);
    }

    private static ValidatableResponse add(String body) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/publishers")
                .then();
    }

    private static ValidatableResponse put(String id, String body) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .put(PUBLISHERS + id)
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return asOwner()
                .contentType(ContentType.JSON)
                .body(body)
                .patch(PUBLISHERS + id)
                .then();
    }

    private static ValidatableResponse reveal(String id) {
        return asOwner().post(PUBLISHERS + id + "/bank-account/reveal").then();
    }

    /** Every row of a table as text. */
    private String dump(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
            }
            return all.toString();
        }
    }
}
