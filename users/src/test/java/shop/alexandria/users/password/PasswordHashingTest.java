package shop.alexandria.users.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private static final Password PASSWORD = new Password("a long walk to the sea");

    private final PasswordHashing hashing = new PasswordHashing(new OneAtATime());

    @AfterEach
    void stop() {
        hashing.stop();
    }

    @Test
    void knowsThePasswordAgain() {
        Optional<PasswordHash> hash = Optional.of(hashing.hash(PASSWORD));

        assertTrue(hashing.matches(PASSWORD, hash));
        assertFalse(hashing.matches(new Password("a long walk to the lake"), hash));
    }

    @Test
    void hashesOnePasswordDifferentlyEachTime() {
        assertNotEquals(hashing.hash(PASSWORD), hashing.hash(PASSWORD));
    }

    @Test
    void readsTheHashesOfOtherImplementations() {
        // By the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 19456 -p 1 -l 32 -e
        var hash = new PasswordHash(
                "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$PL01amPyeUuxG7H0vIr5X+qHkZvWnHmGBGXFYvh8z2E");

        assertTrue(hashing.matches(new Password("password"), Optional.of(hash)));
    }

    @Test
    void takesOneSpellingForAnother() {
        PasswordHash composed = hashing.hash(new Password("caf\u00e9 \u2160 at the sea"));

        assertTrue(hashing.matches(new Password("cafe\u0301 I at the sea"), Optional.of(composed)));
    }

    @Test
    void refusesMoreThanItCanDoInUsefulTime() {
        var refused = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> countRefusal(refused));
            }
        }

        assertTrue(refused.get() >= 1, "none refused");
        assertTrue(hashing.matches(PASSWORD, Optional.of(hashing.hash(PASSWORD))), "works again afterwards");
    }

    @Test
    void isNeverPrinted() {
        assertEquals("Password[hidden]", PASSWORD.toString());
        assertEquals("PasswordHash[hidden]", hashing.hash(PASSWORD).toString());
    }

    private void countRefusal(AtomicInteger refused) {
        try {
            hashing.matches(PASSWORD, Optional.empty());
        } catch (HashingOverloaded _) {
            refused.incrementAndGet();
        }
    }

    private record OneAtATime(int threads, int queue) implements HashingConfig {
        OneAtATime() {
            this(1, 2);
        }
    }
}
