package shop.alexandria.local.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks: HMAC-SHA256 over {@code time.payload}; the key is the whole secret, {@code whsec_} included. */
final class Signature {
    private final SecretKeySpec key;

    Signature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The value of the header {@code Stripe-Signature}. */
    String header(Instant now, String payload) {
        long time = now.getEpochSecond();
        return "t=" + time + ",v1=" + hex(time + "." + payload);
    }

    private String hex(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
