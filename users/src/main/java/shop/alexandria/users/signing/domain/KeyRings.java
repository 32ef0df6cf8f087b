package shop.alexandria.users.signing.domain;

import java.util.Optional;

/** Where the one key ring of the installation is kept. */
public interface KeyRings {

    Optional<KeyRing> find();

    /** Keeps the ring unless there is one already; of several replicas that come at once, one succeeds. */
    void addIfNone(KeyRing ring);

    /** Puts {@code rotated} in the place of {@code found}, unless another replica has rotated it meanwhile. */
    void replace(KeyRing found, KeyRing rotated);
}
