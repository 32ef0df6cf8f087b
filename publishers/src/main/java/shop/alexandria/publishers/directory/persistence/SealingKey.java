package shop.alexandria.publishers.directory.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key made from a configured secret (HKDF with SHA-256, RFC 5869), known by an id that tells nothing of it. */
record SealingKey(String id, Key key) {
    private static final int SHORTEST_SECRET = 32;
    private static final int ID_BYTES = 4;
    private static final byte[] NO_SALT = new byte[32];

    static SealingKey of(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "alexandria.bank-accounts.secret must have at least %d characters".formatted(SHORTEST_SECRET));
        }
        try {
            byte[] key = derived(secret);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return new SealingKey(HexFormat.of().formatHex(digest, 0, ID_BYTES), new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One block is exactly the 256 bits that are needed. */
    private static byte[] derived(String secret) throws GeneralSecurityException {
        byte[] extracted = hmac(NO_SALT, secret.getBytes(UTF_8));
        return hmac(extracted, "alexandria bank accounts\u0001".getBytes(UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }
}
