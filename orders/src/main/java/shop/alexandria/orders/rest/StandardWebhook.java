package shop.alexandria.orders.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message after <a href="https://www.standardwebhooks.com">Standard Webhooks</a>, signed by the Base64 of the HMAC-SHA256 of
 * {@code id.timestamp.payload} as {@code v1,<signature>}, of which there may be several while the secret is changed.
 *
 * @param timestamp seconds since 1970
 */
record StandardWebhook(String id, long timestamp, String payload) {
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    boolean isFresh(Instant now, Duration tolerance) {
        return Math.abs(now.getEpochSecond() - timestamp) <= tolerance.toSeconds();
    }

    /** @param secret {@code whsec_} and the key in Base64 */
    boolean isSigned(String signatures, String secret) {
        byte[] expected = signature(secret).getBytes(UTF_8);
        return Arrays.stream(signatures.split(" ", 20))
                .filter(signature -> signature.startsWith(VERSION))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature.getBytes(UTF_8)));
    }

    String signature(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal((id + "." + timestamp + "." + payload).getBytes(UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
