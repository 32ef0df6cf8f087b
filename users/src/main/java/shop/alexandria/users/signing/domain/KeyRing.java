package shop.alexandria.users.signing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs now, and the one that will: published early, it is known everywhere before it is used. The one that
 * signed before verifies what it has signed until the next rotation.
 *
 * @param since when the present key began to sign
 */
public record KeyRing(
        SigningKey current, SigningKey next, @Nullable SigningKey previous, Instant since) {

    /** The first ring of an installation. */
    public static KeyRing of(SigningKey current, SigningKey next, Instant now) {
        return new KeyRing(current, next, null, now);
    }

    /** Lets the next key sign from now on, and a fresh one be next. */
    public KeyRing rotate(SigningKey fresh, Instant now) {
        return new KeyRing(next, fresh, current, now);
    }

    /** Tells whether the present key has signed for long enough. */
    public boolean isDue(Instant now, Duration every) {
        return since.plus(every).isBefore(now);
    }

    /** Returns the keys that verify tokens. */
    public List<SigningKey> all() {
        return Stream.of(current, next, previous).flatMap(Stream::ofNullable).toList();
    }

    /** Finds a key by its id; a token without one has none. */
    public Optional<SigningKey> find(@Nullable String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
