package shop.alexandria.users.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.users.Customer;
import shop.alexandria.users.Session;

@QuarkusTest
@WithTestResource(SharedServers.class)
class AuditLogTest {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(((ExtLogRecord) record).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("audit").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("audit").removeHandler(handler);
    }

    @Test
    void tellsWhoDidWhatFromWhere() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn();
        session.request().post("/api/v1/auth/logout").then().statusCode(204);

        logged("POST /api/v1/users 201 ");
        logged("POST /api/v1/auth/login 200 ");
        String logout = logged("POST /api/v1/auth/logout 204 ");
        assertTrue(logout.contains("caller=" + ada.id()), logout);
        assertTrue(logout.contains("address=127.0.0.1"), logout);
    }

    @Test
    void tellsFailuresByTheirCode() {
        Customer.registers().triesToLogInWith("a guess").statusCode(401);

        String failure = logged("POST /api/v1/auth/login 401 bad-credentials");
        assertFalse(failure.contains("account=-"), failure);
    }

    @Test
    void tellsWhatWasForbidden() {
        Session session = Customer.registers().logsIn();
        session.request()
                .body("[\"owner\"]")
                .put("/api/v1/users/somebody/roles")
                .then()
                .statusCode(403);

        logged("PUT /api/v1/users/somebody/roles 403 forbidden");
    }

    @Test
    void tellsNoSecret() {
        Customer ada = Customer.registers();
        Session session = ada.logsIn();
        session.changesPassword(ada.password(), "a short walk to the lake").statusCode(204);

        String all = String.join("\n", lines);
        assertFalse(all.contains(ada.email()), all);
        assertFalse(all.contains(ada.password()), all);
        assertFalse(all.contains(session.accessToken()), all);
    }

    private String logged(String part) {
        return lines.stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " is not in " + lines));
    }
}
