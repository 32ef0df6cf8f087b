package shop.alexandria.users.signing.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** AES-256-GCM under a key derived from the configured secret (HKDF, RFC 5869), bound to the name of what is sealed. */
@Singleton
class Sealing {
    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "alexandria signing keys".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    @Inject
    Sealing(SigningKeysConfig config) {
        if (config.secret().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "alexandria.signing-keys.secret must have at least %d characters".formatted(SHORTEST_SECRET));
        }
        key = derive(config.secret());
    }

    String seal(String name, byte[] content) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(content);
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(both);
    }

    byte[] open(String name, String text) throws GeneralSecurityException {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] sealed = new byte[both.remaining()];
        both.get(sealed);
        return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(sealed);
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey derive(String secret) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret.getBytes(StandardCharsets.UTF_8), null, PURPOSE));
        byte[] bytes = new byte[KEY_BYTES];
        generator.generateBytes(bytes, 0, KEY_BYTES);
        return new SecretKeySpec(bytes, "AES");
    }
}
