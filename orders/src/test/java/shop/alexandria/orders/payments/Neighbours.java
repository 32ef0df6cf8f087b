package shop.alexandria.orders.payments;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** What orders has around it besides the stores: a payment sandbox, and inventory, which the test application plays itself. */
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
        return Map.of(
                "quarkus.http.test-port",
                Integer.toString(port),
                // Fixed, as the other one is: their metrics must have the same tags.
                "quarkus.management.test-port",
                Integer.toString(freePort()),
                "alexandria.services.inventory.url",
                orders,
                "alexandria.payments.url",
                sandbox.url(),
                "alexandria.payments.api-key",
                API_KEY,
                "alexandria.payments.webhook-secret",
                WEBHOOK_SECRET);
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
