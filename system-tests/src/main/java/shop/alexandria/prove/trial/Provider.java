package shop.alexandria.prove.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import shop.alexandria.people.Client;

/** The payment provider: its account, and the faults it can be told to have. */
public final class Provider {
    private final Client client;

    public Provider(URI address, String apiKey) {
        this.client = new Client(address, apiKey);
    }

    /** What moved for one PaymentIntent. */
    public record Line(String orderNumber, long charges, BigDecimal charged, BigDecimal refunded) {
        public BigDecimal kept() {
            return charged.subtract(refunded);
        }
    }

    public List<Line> account() {
        JsonNode intents = client.get("/sandbox/account").expect(200).body().path("intents");
        return StreamSupport.stream(intents.spliterator(), false)
                .map(intent -> new Line(
                        intent.path("orderNumber").asText(),
                        intent.path("charges").asLong(),
                        money(intent.path("charged")),
                        money(intent.path("refunded"))))
                .toList();
    }

    /** Webhooks that have not been acknowledged. */
    public long pendingWebhooks() {
        return client.get("/sandbox/account")
                .expect(200)
                .body()
                .path("pendingWebhooks")
                .asLong();
    }

    public void misbehave(Map<String, Object> faults) {
        client.call("PATCH", "/sandbox/faults", faults).expect(200);
    }

    public void behave() {
        client.call("DELETE", "/sandbox/faults", "").expect(200);
    }

    private static BigDecimal money(JsonNode minorUnits) {
        return BigDecimal.valueOf(minorUnits.asLong(), 2);
    }
}
