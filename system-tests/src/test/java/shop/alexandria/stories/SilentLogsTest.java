package shop.alexandria.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shop.alexandria.people.Client;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;
import shop.alexandria.prove.trial.Trial;

/** Figure 31: whatever was told in the shop so far, its logs keep to themselves. */
@ExtendWith(OpenShop.class)
class SilentLogsTest {
    private static final String IBAN = "DE89370400440532013000";

    private final Trial trial;
    private final Shop shop;

    SilentLogsTest(Trial trial) {
        this.trial = trial;
        this.shop = trial.shop();
    }

    @Test
    void holdNoPasswordTokenOrAccount() throws IOException {
        Account ann = Account.in(shop);
        Account.Session session = ann.logsIn();
        shop.visitor()
                .post("/api/v1/auth/login", new Login(ann.email(), "a wrong guess"))
                .expectProblem(401);
        String refreshed = session.refreshes().expect(200).text("refreshToken");
        new Client(shop.address(), session.client().token() + "x")
                .get("/api/v1/users/me")
                .expectProblem(401);
        Map<String, Object> publisher = Map.of(
                "name",
                "Silent Press " + UUID.randomUUID(),
                "bankAccount",
                Map.of("holder", "Silent Press", "iban", IBAN));
        shop.owner().client().post("/api/v1/publishers", publisher).expect(201);

        List<String> secrets = new ArrayList<>(List.of(
                ann.password(), "a wrong guess", session.client().token(), session.refreshToken(), refreshed, IBAN));
        secrets.addAll(configuredSecrets());
        Path logs = trial.premises().data().logs();
        try (Stream<Path> files = Files.walk(logs)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertTrue(written.size() > 7, written::toString);
            for (Path file : written) {
                String text = Files.readString(file);
                assertEquals(List.of(), secrets.stream().filter(text::contains).toList(), file::toString);
            }
        }
    }

    private List<String> configuredSecrets() {
        return trial.premises().settings().entrySet().stream()
                .filter(setting -> setting.getKey().matches("ALEXANDRIA_.*(PASSWORD|SECRET|KEY)"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
