package shop.alexandria.users.account.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** A user's id: a UUID of version 7 (RFC 9562), so that ids sort by the time of registration. */
public record UserId(String value) {
    /** Makes a new id. */
    public static UserId next(Instant now) {
        // Not a constant: a native image must not have its seed built in.
        var random = new SecureRandom();
        long time = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long tail = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UserId(new UUID(time, tail).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
