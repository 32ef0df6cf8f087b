package shop.alexandria.local.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    @RegisterExtension
    static final SandboxFixture SANDBOX = new SandboxFixture();

    private final Shop shop = SANDBOX.shop();

    @Test
    void refusesAnotherKey() {
        for (String header : new String[] {"Bearer sk_test_other", "Basic c2tfdGVzdA==", ""}) {
            Reply reply = shop.send(shop.request("/v1/events").setHeader("Authorization", header));
            assertEquals(401, reply.status());
            assertEquals("invalid_request_error", reply.text("/error/type"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "currency=eur,parameter_missing,amount",
        "amount=1,parameter_missing,currency",
        "amount=x&currency=eur,parameter_invalid_integer,amount",
        "amount=0&currency=eur,parameter_invalid_integer,amount",
        "amount=-5&currency=eur,parameter_invalid_integer,amount",
        "amount=12.99&currency=eur,parameter_invalid_integer,amount",
        "amount=100000000&currency=eur,amount_too_large,amount",
        "amount=1&currency=zzz,parameter_invalid,currency",
        "amount=1&currency=eur&confirm=maybe,parameter_invalid,confirm",
        "amount=1&currency=eur&payment_method=pm_none,resource_missing,payment_method",
        "amount=1&currency=eur&capture_method=manual,parameter_unknown,capture_method"
    })
    void namesTheBadParameter(String form, String code, String parameter) {
        Reply reply = shop.post("/v1/payment_intents", "", form);

        assertEquals(400, reply.status());
        assertEquals("invalid_request_error", reply.text("/error/type"));
        assertEquals(code, reply.text("/error/code"));
        assertEquals(parameter, reply.text("/error/param"));
        assertTrue(shop.get("/v1/payment_intents").json().at("/data").isEmpty());
    }

    @Test
    void refusesWhatIsNoForm() {
        Reply json = shop.send(shop.request("/v1/payment_intents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertEquals(400, json.status());
        assertEquals(400, shop.post("/v1/payment_intents", "", "amount=%zz").status());
        assertEquals(
                400, shop.post("/v1/payment_intents", "", "a".repeat(2_000_000)).status());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/payment_intents/pi_none",
        "/v1/refunds/re_none",
        "/v1/charges/ch_none",
        "/v1/events/evt_none",
        "/v1/customers",
        "/"
    })
    void doesNotFindWhatIsNotThere(String path) {
        assertEquals(404, shop.get(path).status());
    }

    @Test
    void refusesAListBeyondItsBounds() {
        assertEquals(400, shop.get("/v1/events?limit=0").status());
        assertEquals(400, shop.get("/v1/events?limit=101").status());
        assertEquals(400, shop.get("/v1/events?starting_after=evt_none").status());
    }
}
