package shop.alexandria.users.session.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.account.domain.Profile;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.password.PasswordHash;

class RefreshFamilyTest {
    private static final Instant LOGIN = Instant.parse("2026-11-01T10:00:00Z");
    private static final SessionTimes TIMES = new SessionTimes(Duration.ofDays(14), Duration.ofDays(90));

    private final User ada = User.register(
            new Email("ada@example.com"),
            new Profile("Ada", null, null),
            new PasswordHash("$"),
            Set.of(Role.CUSTOMER),
            LOGIN);
    private final RefreshToken first = RefreshToken.next(SessionId.next());
    private final RefreshToken second = RefreshToken.next(first.session());
    private final RefreshFamily family = RefreshFamily.begin(ada, first, LOGIN, TIMES);

    @Test
    void exchangesTheNewestToken() {
        RefreshFamily rotated = rotate(family, first, second, LOGIN.plusSeconds(900));

        RefreshToken third = RefreshToken.next(first.session());
        assertEquals(
                third.fingerprint(),
                rotate(rotated, second, third, LOGIN.plusSeconds(1800)).fingerprint());
    }

    @Test
    void refusesATokenASecondTime() {
        RefreshFamily rotated = rotate(family, first, second, LOGIN.plusSeconds(900));

        assertThrows(
                SessionRefused.RefreshTokenReused.class,
                () -> rotate(rotated, first, RefreshToken.next(first.session()), LOGIN.plusSeconds(901)));
    }

    @Test
    void knowsForAMomentWhatItHasExchangedLast() {
        Instant exchange = LOGIN.plusSeconds(900);
        RefreshFamily rotated = rotate(family, first, second, exchange);

        assertTrue(rotated.hasJustExchanged(first, exchange.plusSeconds(29)));
        assertFalse(rotated.hasJustExchanged(first, exchange.plusSeconds(30)));
        assertFalse(rotated.hasJustExchanged(second, exchange));
        assertFalse(family.hasJustExchanged(first, LOGIN));
    }

    @Test
    void endsWhenIdleForTooLong() {
        assertThrows(SessionRefused.SessionOver.class, () -> rotate(family, first, second, LOGIN.plus(TIMES.idle())));
        rotate(family, first, second, LOGIN.plus(TIMES.idle()).minusSeconds(1));
    }

    @Test
    void endsInTheEndHoweverBusy() {
        Instant shortBefore = LOGIN.plus(TIMES.longest()).minusSeconds(1);
        RefreshFamily busy = new RefreshFamily(
                family.id(), ada.id(), 0, first.fingerprint(), shortBefore.plusSeconds(1), family.endsAt(), null);

        assertEquals(family.endsAt(), rotate(busy, first, second, shortBefore).idleUntil());
    }

    @Test
    void endsWithThePasswordItWasBegunWith() {
        User changed = ada.changePassword(new PasswordHash("$$"));

        assertTrue(family.isOf(ada));
        assertFalse(family.isOf(changed));
        assertTrue(family.survivePasswordChange(changed).isOf(changed));
    }

    @Test
    void readsItsOwnTokensOnly() {
        assertEquals(Optional.of(first), RefreshToken.parse(first.text()));
        assertEquals(Optional.empty(), RefreshToken.parse("abc"));
        assertEquals(Optional.empty(), RefreshToken.parse(first.text() + "A"));
    }

    private static RefreshFamily rotate(RefreshFamily from, RefreshToken presented, RefreshToken next, Instant now) {
        return from.rotate(presented, next, now, TIMES);
    }
}
