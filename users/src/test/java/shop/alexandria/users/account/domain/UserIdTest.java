package shop.alexandria.users.account.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserIdTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void isAUuidOfVersion7() {
        UUID uuid = UUID.fromString(UserId.next(NOW).value());

        assertEquals(7, uuid.version());
        assertEquals(2, uuid.variant());
        assertEquals(NOW.toEpochMilli(), uuid.getMostSignificantBits() >>> 16);
    }

    @Test
    void sortsByTimeAndIsNeverTheSame() {
        assertTrue(UserId.next(NOW)
                        .value()
                        .compareTo(UserId.next(NOW.plusMillis(1)).value())
                < 0);
        assertNotEquals(UserId.next(NOW), UserId.next(NOW));
    }
}
