package shop.alexandria.users.signing.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.jboss.logging.Logger;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.signing.domain.KeyRing;
import shop.alexandria.users.signing.domain.KeyRings;
import shop.alexandria.users.signing.domain.SigningKey;

/** Lets the next key take over when its time has come, once for all replicas; each learns of it within a minute. */
@Singleton
public class RotateKeys {
    private static final Logger LOG = Logger.getLogger(RotateKeys.class);

    private final KeyRings rings;
    private final SigningKeys keys;
    private final RotationConfig config;
    private final WallClock clock;

    @Inject
    RotateKeys(KeyRings rings, SigningKeys keys, RotationConfig config, WallClock clock) {
        this.rings = rings;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1m", skipExecutionIf = ApplicationNotRunning.class)
    @RunOnVirtualThread
    public void rotateWhenDue() throws GeneralSecurityException {
        Instant now = clock.now();
        KeyRing ring = rings.find().orElseThrow();
        if (ring.isDue(now, config.rotateEvery())) {
            rings.replace(ring, ring.rotate(SigningKey.generate(), now));
            LOG.info("The next signing key has taken over");
        }
        keys.reload();
    }
}
