package shop.alexandria.users.signing.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key that signs now, and the one that will: published early, it is known everywhere before it is used. */
public record KeyRing(SigningKey current, SigningKey next) {

    /** Returns the keys that verify tokens. */
    public List<SigningKey> all() {
        return List.of(current, next);
    }

    /** Finds a key by its id; a token without one has none. */
    public Optional<SigningKey> find(@Nullable String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
