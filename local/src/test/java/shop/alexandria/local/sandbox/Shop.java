package shop.alexandria.local.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntSupplier;

/** A client of the sandbox, as the shop is one. */
final class Shop {
    static final String KEY = "sk_test_alexandria";

    private final HttpClient client = HttpClient.newHttpClient();
    private final IntSupplier port;

    Shop(IntSupplier port) {
        this.port = port;
    }

    Reply pay(String method) {
        return post("/v1/payment_intents", "", payment(method));
    }

    Reply refund(String intent, long amount) {
        return post("/v1/refunds", "", "payment_intent=" + intent + "&amount=" + amount);
    }

    /** The parameters of a payment of 12.99 for order A-1. */
    static String payment(String method) {
        return "amount=1299&currency=EUR&confirm=true&payment_method=" + method + "&"
                + URLEncoder.encode("metadata[orderNumber]", UTF_8) + "=A-1";
    }

    Reply post(String path, String idempotencyKey, String form) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(idempotencyKey.isEmpty() ? request : request.header("Idempotency-Key", idempotencyKey));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply script(String faults) {
        return send(request("/sandbox/faults").method("PATCH", BodyPublishers.ofString(faults)));
    }

    Reply endFaults() {
        return send(request("/sandbox/faults").DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + path))
                .header("Authorization", "Bearer " + KEY);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
