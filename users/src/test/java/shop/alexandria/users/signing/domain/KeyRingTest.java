package shop.alexandria.users.signing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    private final SigningKey first = SigningKey.generate();
    private final SigningKey second = SigningKey.generate();
    private final SigningKey third = SigningKey.generate();
    private final KeyRing ring = KeyRing.of(first, second, START);

    KeyRingTest() throws GeneralSecurityException {}

    @Test
    void beginsWithTwoKeys() {
        assertEquals(List.of(first, second), ring.all());
    }

    @Test
    void letsTheNextKeySignAndTheLastOneVerify() {
        KeyRing rotated = ring.rotate(third, START.plus(MONTH));

        assertEquals(second, rotated.current());
        assertEquals(third, rotated.next());
        assertEquals(first, rotated.find(first.id()).orElseThrow());
    }

    @Test
    void forgetsAKeyAtTheSecondRotation() throws GeneralSecurityException {
        KeyRing rotated = ring.rotate(third, START).rotate(SigningKey.generate(), START);

        assertTrue(rotated.find(first.id()).isEmpty());
    }

    @Test
    void isDueAfterItsTime() {
        assertFalse(ring.isDue(START.plus(MONTH), MONTH));
        assertTrue(ring.isDue(START.plus(MONTH).plusSeconds(1), MONTH));
    }
}
