package shop.alexandria.orders.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A webhook's signature after <a href="https://docs.stripe.com/webhooks#verify-manually">Stripe's scheme v1</a>:
 * {@code t=<unix time>,v1=<hex HMAC-SHA256 of "time.payload">}, of which there may be several while the secret is changed.
 */
record StripeSignature(long timestamp, List<String> signatures) {

    /** @throws IllegalArgumentException when the header is malformed */
    static StripeSignature parse(String header) {
        List<String[]> parts = Arrays.stream(header.split(",", 20))
                .map(part -> part.strip().split("=", 2))
                .toList();
        long timestamp = parts.stream()
                .filter(part -> part.length == 2 && part[0].equals("t"))
                .mapToLong(part -> Long.parseLong(part[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no timestamp"));
        return new StripeSignature(
                timestamp,
                parts.stream()
                        .filter(part -> part.length == 2 && part[0].equals("v1"))
                        .map(part -> part[1])
                        .toList());
    }

    boolean isFresh(Instant now, Duration tolerance) {
        return Math.abs(now.getEpochSecond() - timestamp) <= tolerance.toSeconds();
    }

    boolean signs(String payload, String secret) {
        byte[] expected = HexFormat.of()
                .formatHex(hmac(timestamp + "." + payload, secret))
                .getBytes(UTF_8);
        return signatures.stream().anyMatch(signature -> MessageDigest.isEqual(expected, signature.getBytes(UTF_8)));
    }

    private static byte[] hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
