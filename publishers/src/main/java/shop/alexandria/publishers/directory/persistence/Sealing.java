package shop.alexandria.publishers.directory.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import shop.alexandria.publishers.directory.domain.Iban;

/** AES-256-GCM under the present key, bound to the account: moved to another row, a sealed IBAN does not open. */
@ApplicationScoped
class Sealing {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** A sealed IBAN, and the id of the key that opens it. */
    record Sealed(String text, String keyId) {}

    private final SecureRandom random = new SecureRandom();
    private final SealingKey present;
    private final Map<String, Key> keys;

    Sealing(SealingConfig config) {
        this.present = SealingKey.of(config.secret());
        this.keys = Stream.concat(
                        Stream.of(present),
                        config.previousSecrets().orElse(List.of()).stream().map(SealingKey::of))
                .collect(Collectors.toMap(SealingKey::id, SealingKey::key, (first, _) -> first));
    }

    String presentKeyId() {
        return present.id();
    }

    Sealed seal(UUID account, Iban iban) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(
                Cipher.ENCRYPT_MODE, present.key(), account, nonce, iban.value().getBytes(UTF_8));
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return new Sealed(Base64.getEncoder().encodeToString(both), present.id());
    }

    Iban open(UUID account, Sealed iban) {
        Key key = keys.get(iban.keyId());
        if (key == null) {
            throw new IllegalStateException(
                    "The IBAN of account %s is sealed with key %s; name its secret among the previous ones"
                            .formatted(account, iban.keyId()));
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(iban.text()));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] sealed = new byte[both.remaining()];
        both.get(sealed);
        return new Iban(new String(apply(Cipher.DECRYPT_MODE, key, account, nonce, sealed), UTF_8));
    }

    private static byte[] apply(int mode, Key key, UUID account, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("An IBAN could not be sealed or opened", failure);
        }
    }
}
