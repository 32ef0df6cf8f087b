package shop.alexandria.orders.payments;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What orders has around it besides the stores: a payment sandbox, a line to the mail server that can be cut, and inventory;
 * the test application plays the latter two itself.
 */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final String API_KEY = "sk_test_only-for-this-test";
    private static final String WEBHOOK_SECRET = "whsec_only-for-this-test";

    private SandboxProgram sandbox;

    /** After the stores, whose secrets these replace. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        int port = freePort();
        String orders = "http://127.0.0.1:" + port;
        sandbox = SandboxProgram.start(orders + "/webhooks/payments", API_KEY, WEBHOOK_SECRET);
        return Map.ofEntries(
                entry("quarkus.http.test-port", Integer.toString(port)),
                // Fixed, as the other one is: their metrics must have the same tags.
                entry("quarkus.management.test-port", Integer.toString(freePort())),
                entry("quarkus.mailer.port", Integer.toString(freePort())),
                entry("mail-line.leads-to", mailServer()),
                entry("alexandria.services.inventory.url", orders),
                entry("alexandria.payments.url", sandbox.url()),
                entry("alexandria.payments.api-key", API_KEY),
                entry("alexandria.payments.webhook-secret", WEBHOOK_SECRET));
    }

    /** The port of the one that the stores brought along. */
    private static String mailServer() {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("alexandria.test.servers")))) {
            Properties addresses = new Properties();
            addresses.load(in);
            return addresses.getProperty("QUARKUS_MAILER_PORT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        sandbox.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
