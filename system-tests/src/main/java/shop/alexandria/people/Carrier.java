package shop.alexandria.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Brings the parcels, and reports of them by webhooks signed after Standard Webhooks.
 *
 * @param secret {@code whsec_} and the key in Base64
 */
public record Carrier(Client client, String secret) {
    private static final String ADDRESS = "/webhooks/carrier";

    public Answer reports(Order order, String stage) {
        return reports(newId(), order, stage, Instant.now());
    }

    /** @param at when it happened; the report itself is sent now */
    public Answer reports(String id, Order order, String stage, Instant at) {
        return sends(id, Instant.now(), """
                {"type": "shipment.updated", "timestamp": "%s",
                 "data": {"orderNumber": "%s", "stage": "%s", "carrier": "Post", "trackingNumber": "RR1"}}
                """.formatted(at, order.number(), stage));
    }

    public Answer sends(String id, Instant now, String payload) {
        return sends(id, now, payload, signature(id, now, payload));
    }

    public Answer sends(String id, Instant now, String payload, String signature) {
        return client.post(
                ADDRESS,
                payload,
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signature);
    }

    public static String newId() {
        return "msg_" + UUID.randomUUID();
    }

    private String signature(String id, Instant now, String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
            String signed = id + "." + now.getEpochSecond() + "." + payload;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
