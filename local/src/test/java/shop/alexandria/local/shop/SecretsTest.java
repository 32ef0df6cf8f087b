package shop.alexandria.local.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final Environment NOTHING = new Environment(Map.of());

    @TempDir
    Path data;

    @Test
    void areMadeOnce() {
        assertEquals(secrets(NOTHING).owner(), secrets(NOTHING).owner());
        assertEquals(
                secrets(NOTHING).get(Secrets.SIGNING_KEYS), secrets(NOTHING).get(Secrets.SIGNING_KEYS));
    }

    @Test
    void areForTheirOwnerOnly() throws IOException {
        secrets(NOTHING);
        Path file = data.resolve("secrets.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void giveWayToTheEnvironment() {
        Environment given = new Environment(
                Map.of("ALEXANDRIA_OWNER_EMAIL", "ann@example.org", "ALEXANDRIA_OWNER_PASSWORD", "correct horse"));
        assertEquals(
                new Login("ann@example.org", "correct horse"), secrets(given).owner());
    }

    @Test
    void haveTheFormsTheirReadersExpect() {
        assertTrue(secrets(NOTHING).owner().password().matches("([a-z0-9]{4}-){3}[a-z0-9]{4}"));
        assertTrue(secrets(NOTHING).get(Secrets.PAYMENTS_API_KEY).startsWith("sk_test_"));
        assertTrue(secrets(NOTHING).get(Secrets.CARRIER_WEBHOOK).matches("whsec_[A-Za-z0-9+/]{43}="));
    }

    private Secrets secrets(Environment environment) {
        return Secrets.in(new DataFolder(data), environment);
    }
}
