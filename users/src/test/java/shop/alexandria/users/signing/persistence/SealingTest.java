package shop.alexandria.users.signing.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final byte[] CONTENT = "a private key".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = new Sealing(() -> "a secret of at least 32 characters");

    @Test
    void opensWhatItSealed() throws GeneralSecurityException {
        assertArrayEquals(CONTENT, sealing.open("key", sealing.seal("key", CONTENT)));
    }

    @Test
    void sealsDifferentlyEachTime() throws GeneralSecurityException {
        assertNotEquals(sealing.seal("key", CONTENT), sealing.seal("key", CONTENT));
    }

    @Test
    void opensNothingUnderAnotherSecretOrName() throws GeneralSecurityException {
        String sealed = sealing.seal("key", CONTENT);
        var other = new Sealing(() -> "another secret of at least 32 characters");

        assertThrows(GeneralSecurityException.class, () -> other.open("key", sealed));
        assertThrows(GeneralSecurityException.class, () -> sealing.open("another key", sealed));
    }

    @Test
    void refusesASecretThatCouldBeGuessed() {
        assertThrows(IllegalArgumentException.class, () -> new Sealing(() -> "short"));
    }
}
