package shop.alexandria.local.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.alexandria.local.sandbox.wire.Json;

/** The shop's end of the webhooks: keeps what arrives, and answers as it is told. */
final class WebhookReceiver implements AutoCloseable {
    private final List<Webhook> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;

    /** A webhook as it arrived, acknowledged or not. */
    record Webhook(String signature, String body) {
        JsonNode event() {
            return Json.read(body);
        }

        String type() {
            return event().at("/type").asText();
        }

        String id() {
            return event().at("/id").asText();
        }
    }

    WebhookReceiver() {
        this(0);
    }

    WebhookReceiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/webhooks/payments", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            received.add(new Webhook(exchange.getRequestHeaders().getFirst("Stripe-Signature"), body));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    List<Webhook> received() {
        return received;
    }

    List<String> types() {
        return received.stream().map(Webhook::type).toList();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port() + "/webhooks/payments");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
