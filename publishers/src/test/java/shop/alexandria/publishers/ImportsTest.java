package shop.alexandria.publishers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.publishers.Orders.EMMA;
import static shop.alexandria.publishers.Orders.line;
import static shop.alexandria.publishers.Orders.paid;
import static shop.alexandria.publishers.Owner.asOwner;
import static shop.alexandria.publishers.Owner.balance;
import static shop.alexandria.publishers.Owner.eventually;
import static shop.alexandria.publishers.Owner.idOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ImportsTest {
    private static final String PUBLISHERS = """
            \uFEFFName;email;phones;contacts;street;city;postalCode;country;iban\r
            Imported House;a@imported.example;030 1234|030 1235;returns: Mr B;Gasse 1;Wien;1010;AT;DE89 3704 0044 0532 0130 00\r
            "Another; House";b@imported.example;;;;;;;\r
            Broken House;not an address;;;;;;;DE00\r
            ;c@imported.example;;;;;;;\r
            """;

    @Inject
    OrdersTopic orders;

    @Test
    void entersAndCompletesPublishersAndTellsWhatItCouldNotRead() {
        orders.tell(paid(line(EMMA, "imported house", 1)));
        String draft = idOf("imported house");
        send("", PUBLISHERS)
                .statusCode(200)
                .body("read", is(4))
                .body("created", is(2))
                .body("updated", is(0))
                .body("rejected", is(2))
                .body("rejections.record", contains(3, 4))
                .body("rejections[0].reason", containsString("email must be an e-mail address"))
                .body("rejections[0].reason", containsString("bankAccount.iban"))
                .body("rejections[1].reason", containsString("name"));
        asOwner()
                .get("/api/v1/publishers/" + draft)
                .then()
                .body("draft", is(false))
                .body("email", is("a@imported.example"))
                .body("phones", contains("030 1234", "030 1235"))
                .body("contacts.value", contains("Mr B"))
                .body("address.city", is("Wien"))
                .body("bankAccount.holder", is("imported house"))
                .body("bankAccount.iban", is("DE****************3000"));
        send("", PUBLISHERS).body("created", is(0)).body("updated", is(0));
        send("", "name,email\nimported house,new@imported.example\n").body("updated", is(1));
        asOwner().get("/api/v1/publishers/" + draft).then().body("phones.size()", is(2));
    }

    @Test
    void agreesOnPercentages() {
        String file = "publisher,isbn,salePercentage\nTable House,0-14-143958-0,10\nTable House,9780141439587,abc\n"
                + "Table House,123,10\n,9780141439587,10\n";
        send("percentages/", file).statusCode(200).body("created", is(1)).body("rejections.record", contains(2, 3, 4));
        send("percentages/", file).body("created", is(0));
        orders.tell(paid(line(EMMA, "Table House", 1)));
        eventually(() -> balance(idOf("Table House")).body("balance.amount", is("0.90")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "email\na@b.example\n", "name,surname\nA,B\n", "name\n\"A\n"})
    void refusesWhatIsNoTableOfPublishers(String file) {
        send("", file).statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse send(String what, String file) {
        return asOwner()
                .contentType("text/csv; charset=utf-8")
                .body(file)
                .post("/api/v1/publishers/" + what + "imports")
                .then();
    }
}
