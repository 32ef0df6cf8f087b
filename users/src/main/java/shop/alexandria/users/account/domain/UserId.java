package shop.alexandria.users.account.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** A user's id: a UUID of version 7 (RFC 9562), so that ids sort by the time of registration. */
public record UserId(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes a new id. */
    public static UserId next(Instant now) {
        long time = now.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long tail = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UserId(new UUID(time, tail).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
