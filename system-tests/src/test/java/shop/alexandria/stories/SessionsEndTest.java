package shop.alexandria.stories;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Book;
import shop.alexandria.people.Client;
import shop.alexandria.people.Customer;
import shop.alexandria.people.Order;
import shop.alexandria.people.Shop;

/** Who is out is out, everywhere and soon. */
@ExtendWith(OpenShop.class)
class SessionsEndTest {
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
    private static final String NEW_PASSWORD = "a short walk to the lake";

    private final Shop shop;
    private Account ann;
    private Account.Session session;

    SessionsEndTest(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void logIn() {
        ann = Account.in(shop);
        session = ann.logsIn();
    }

    @Test
    void atLogoutWithinASecond() {
        Account.Session other = ann.logsIn();

        session.client().post("/api/v1/auth/logout", "").expect(204);

        await().atMost(ofSeconds(1)).until(session::isRefused);
        session.refreshes().expectProblem(401);
        assertFalse(other.isRefused());
    }

    @Test
    void whenARefreshTokenComesASecondTime() {
        String second = session.refreshes().expect(200).text("refreshToken");

        session.refreshes().expectProblem(401, "refresh-token-reused");

        new Account.Session(session.client(), second).refreshes().expectProblem(401);
    }

    @Test
    void whenThePasswordChangesInAnother() {
        Account.Session other = ann.logsIn();

        session.client()
                .put(
                        "/api/v1/users/me/password",
                        Map.of("currentPassword", ann.password(), "newPassword", NEW_PASSWORD))
                .expect(204);

        await().atMost(ofSeconds(1)).until(other::isRefused);
        other.refreshes().expectProblem(401);
        assertFalse(session.isRefused());
        session.refreshes().expect(200);
    }

    @Test
    void whenThePasswordIsResetByLetter() {
        shop.visitor()
                .post("/api/v1/auth/password/forgot", Map.of("email", ann.email()))
                .expect(202);
        Map<String, String> reset = Map.of("token", tokenInLetterTo(ann.email()), "newPassword", NEW_PASSWORD);

        shop.visitor().post("/api/v1/auth/password/reset", reset).expect(204);

        await().atMost(ofSeconds(1)).until(session::isRefused);
        shop.visitor().post("/api/v1/auth/password/reset", reset).expectProblem(422, "reset-token-void");
        assertFalse(ann.withPassword(NEW_PASSWORD).logsIn().isRefused());
    }

    @Test
    void ofTokensThatTellOfFormerRoles() {
        ann.withRoles("customer", "owner");
        await().atMost(ofSeconds(5)).until(session::isRefused);
        Account.Session owner = ann.logsIn();
        owner.client().get("/api/v1/users").expect(200);

        ann.withRoles("customer");

        await().atMost(ofSeconds(5)).until(owner::isRefused);
        String token = owner.refreshes().expect(200).text("accessToken");
        new Client(shop.address(), token).get("/api/v1/users").expectProblem(403);
    }

    @Test
    void withTheAccountAndNobodyKnowsWhoOrdered() {
        Map<String, String> home = Map.of(
                "name",
                "Ann Reader",
                "street",
                "Lindenallee 3",
                "city",
                "Leipzig",
                "postalCode",
                "04109",
                "country",
                "DE");
        Book book = shop.book("The Last Chapter", 3);
        Object order = Map.of(
                "lines",
                List.of(Map.of("isbn", book.isbn(), "quantity", 1)),
                "shippingAddress",
                home,
                "billingAddress",
                home);
        Order placed = Order.of(session.client()
                .post("/api/v1/orders", order, "Idempotency-Key", Customer.newKey())
                .expect(201));

        session.client().call("DELETE", "/api/v1/users/me", "").expect(204);

        await().atMost(ofSeconds(1)).until(session::isRefused);
        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            Answer seen = shop.owner().client().get(placed.path()).expect(200);
            assertFalse(seen.body().toString().contains("Ann Reader"), seen::toString);
            assertEquals(
                    "DE", seen.body().path("shippingAddress").path("country").asText());
        });
        shop.visitor()
                .post("/api/v1/users", Map.of("email", ann.email(), "password", ann.password(), "name", "Ann"))
                .expect(201);
    }

    private static String tokenInLetterTo(String address) {
        Matcher token =
                TOKEN.matcher(RunningShop.mailbox(address).awaitLetters(1).getFirst());
        return token.find() ? token.group(1) : "";
    }
}
