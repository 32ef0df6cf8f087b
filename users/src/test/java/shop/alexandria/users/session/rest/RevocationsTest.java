package shop.alexandria.users.session.rest;

import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.stream.StreamMessage;
import io.quarkus.redis.datasource.stream.StreamRange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.kit.web.ServiceTokens;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Problem;
import shop.alexandria.users.Session;

@QuarkusTest
@WithTestResource(SharedServers.class)
class RevocationsTest {
    @Inject
    ServiceTokens serviceTokens;

    @Inject
    RedisDataSource redis;

    private Customer ada;
    private Session session;

    @BeforeEach
    void logIn() {
        ada = Customer.registers();
        session = ada.logsIn();
    }

    @Test
    void nameASessionThatWasLoggedOut() {
        session.request().post("/api/v1/auth/logout").then().statusCode(204);

        String sid = session.claim("sid");
        said(Map.of("user", ada.id(), "session", sid, "generation", "0"));
        kept("find { it.session == '%s' }.user".formatted(sid), ada.id());
    }

    @Test
    void nameAllTokensBeforeAChangeOfPasswordButThoseOfTheSessionThatMadeIt() {
        session.changesPassword(ada.password(), "a short walk to the lake").statusCode(204);

        String sid = session.claim("sid");
        said(Map.of("user", ada.id(), "generation", "1", "exceptSession", sid));
        kept("find { it.user == '%s' }.exceptSession".formatted(ada.id()), sid);
        MatcherAssert.assertThat(session.refreshes().claim("gen"), is("1"));
    }

    @Test
    void nameAllTokensBeforeAChangeOfRoles() {
        changeRoles("[\"customer\",\"owner\"]");
        changeRoles("[\"customer\",\"owner\"]");

        said(Map.of("user", ada.id(), "generation", "1"));
        internal().body("findAll { it.user == '%s' }".formatted(ada.id()), hasSize(1));
        MatcherAssert.assertThat(session.refreshes().claim("gen"), is("1"));
        changeRoles("[\"customer\"]");
    }

    @Test
    void areNobodysBusinessButTheGateways() {
        Problem.in(Customer.json().get("/internal/revocations").then(), 401, "unauthenticated");
        Problem.in(session.request().get("/internal/revocations").then(), 403, "forbidden");
    }

    private void changeRoles(String roles) {
        Customer.OWNER
                .logsIn()
                .request()
                .body(roles)
                .put("/api/v1/users/" + ada.id() + "/roles")
                .then()
                .statusCode(200);
    }

    private void said(Map<String, String> fields) {
        List<Map<String, String>> messages =
                redis.stream(String.class).xrange("revocations", StreamRange.of("-", "+")).stream()
                        .map(StreamMessage::payload)
                        .toList();
        fields.forEach((name, value) -> MatcherAssert.assertThat(messages, hasItem(hasEntry(name, value))));
    }

    private void kept(String path, String value) {
        internal().body(path, is(value));
    }

    private ValidatableResponse internal() {
        return Customer.json()
                .header("Authorization", "ServiceToken " + serviceTokens.issue())
                .get("/internal/revocations")
                .then()
                .statusCode(200);
    }
}
