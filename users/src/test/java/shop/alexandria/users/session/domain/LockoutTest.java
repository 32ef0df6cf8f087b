package shop.alexandria.users.session.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.alexandria.users.account.domain.Email;

class LockoutTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);
    private final Lockout lockout = new Lockout(5, Duration.ofMinutes(15));

    @Test
    void leavesTheDoorOpenForFourFailures() {
        assertEquals(Optional.empty(), lockout.remaining(failuresAMinuteApart(4), clock.instant()));
    }

    @Test
    void shutsTheDoorAtTheFifth() {
        // The first of the five was four minutes ago.
        assertEquals(Optional.of(Duration.ofMinutes(11)), lockout.remaining(failuresAMinuteApart(5), clock.instant()));
    }

    @Test
    void opensTheDoorWhenTheFirstOfTheFiveIsOld() {
        Instant later = clock.instant().plus(Duration.ofMinutes(11));

        assertTrue(lockout.remaining(failuresAMinuteApart(5), later.minusSeconds(1))
                .isPresent());
        assertEquals(Optional.empty(), lockout.remaining(failuresAMinuteApart(5), later));
    }

    @Test
    void tellsTheOneTooManyFromTheLastAllowed() {
        assertFalse(lockout.isExceeded(failuresAMinuteApart(5), clock.instant()));
        assertTrue(lockout.isExceeded(failuresAMinuteApart(6), clock.instant()));
    }

    @Test
    void tellsAccountsAndAddressesApart() {
        var ada = new LoginOrigin(new Email("ada@example.com"), "192.0.2.1");

        assertNotEquals(ada.key(), new LoginOrigin(ada.email(), "192.0.2.2").key());
        assertNotEquals(ada.key(), new LoginOrigin(new Email("bob@example.com"), ada.clientAddress()).key());
    }

    private List<Instant> failuresAMinuteApart(int count) {
        return IntStream.range(0, count)
                .mapToObj(minutes -> clock.instant().minus(Duration.ofMinutes(minutes)))
                .toList();
    }
}
