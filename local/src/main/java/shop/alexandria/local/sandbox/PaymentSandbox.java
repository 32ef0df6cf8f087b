package shop.alexandria.local.sandbox;

import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import shop.alexandria.local.sandbox.http.Api;
import shop.alexandria.local.sandbox.http.SandboxServer;
import shop.alexandria.local.sandbox.script.Script;
import shop.alexandria.local.sandbox.store.Database;
import shop.alexandria.local.sandbox.webhook.Courier;
import shop.alexandria.local.sandbox.webhook.Receiver;
import shop.alexandria.local.sandbox.webhook.Worker;

/** A running payment provider; what it has answered survives the end of the process, whatever the end. */
public final class PaymentSandbox implements AutoCloseable {
    private final Database database;
    private final Receiver receiver;
    private final Courier courier;
    private final Worker deliveries;
    private final Worker settlements;
    private final SandboxServer server;

    private PaymentSandbox(Settings settings) {
        database = new Database(settings.dataDirectory());
        receiver = new Receiver(settings.webhookUrl(), settings.webhookSecret());
        Script script = new Script(settings.delay());
        Parts parts = new Parts(database, script, receiver);
        courier = parts.courier();
        deliveries = new Worker("sandbox-webhooks", parts.courierAlarm(), courier::deliverDue);
        settlements = new Worker("sandbox-settlements", parts.settlerAlarm(), parts.settlements()::settleDue);
        server = serve(settings, parts.api(), script);
    }

    private SandboxServer serve(Settings settings, Api api, Script script) {
        try {
            return SandboxServer.start(
                    new InetSocketAddress(settings.host(), settings.port()), settings.apiKey(), api, script);
        } catch (UncheckedIOException e) {
            database.close();
            throw e;
        }
    }

    /** Returns when it takes requests; what was pending when the last one ended goes on. */
    public static PaymentSandbox start(Settings settings) {
        PaymentSandbox sandbox = new PaymentSandbox(settings);
        sandbox.deliveries.start();
        sandbox.settlements.start();
        return sandbox;
    }

    public int port() {
        return server.port();
    }

    /** Finishes the requests under way and gives up the webhooks under way, which the next start delivers again. */
    @Override
    public void close() {
        server.close();
        settlements.close();
        deliveries.close();
        receiver.close();
        courier.close();
        database.close();
    }
}
