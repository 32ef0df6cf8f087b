package shop.alexandria.users.signing.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.signing.domain.KeyRing;
import shop.alexandria.users.signing.domain.KeyRings;
import shop.alexandria.users.signing.domain.SigningKey;

/** The key ring of this process: the same in every replica, made by whichever starts first. */
@Singleton
public class SigningKeys {
    private final KeyRings rings;
    private final WallClock clock;
    private volatile @Nullable KeyRing ring;

    @Inject
    SigningKeys(KeyRings rings, WallClock clock) {
        this.rings = rings;
        this.clock = clock;
    }

    /** Returns the ring in force. */
    public KeyRing ring() {
        KeyRing present = ring;
        if (present == null) {
            throw new IllegalStateException("The signing keys are not loaded yet");
        }
        return present;
    }

    void load(@Observes @Priority(20) StartupEvent start) throws GeneralSecurityException {
        if (rings.find().isEmpty()) {
            rings.addIfNone(KeyRing.of(SigningKey.generate(), SigningKey.generate(), clock.now()));
        }
        reload();
    }

    /** Takes up what another replica has changed. */
    void reload() {
        ring = rings.find().orElseThrow();
    }
}
