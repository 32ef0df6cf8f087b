package shop.alexandria.kit.transactional.crash;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ALEXANDRIA_CRASH_AT}: {@code <service>.<point>} or {@code <service>.<point>:<n>}. It concerns only the
 * service it names; one that does not know the point refuses to start.
 */
@ApplicationScoped
class ArmCrashPoint {
    private static final Logger LOG = Logger.getLogger(ArmCrashPoint.class);
    private static final String VARIABLE = "ALEXANDRIA_CRASH_AT";

    private final List<String> known;
    private final String service;

    ArmCrashPoint(
            @All List<KnownCrashPoints> known, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.known = known.stream()
                .flatMap(points -> points.all().stream())
                .map(CrashPoint::point)
                .sorted()
                .toList();
        this.service = service;
    }

    // The environment only, not the configuration: no file that is deployed can arm it.
    void arm(@Observes @Priority(1) StartupEvent event) {
        named(System.getenv(VARIABLE)).ifPresent(point -> {
            LOG.warnf("ARMED TO DIE: %s=%s. This process will be halted there.", VARIABLE, System.getenv(VARIABLE));
            CrashPoints.arm(point);
        });
    }

    /** Empty when it is another service's affair. */
    Optional<ArmedCrashPoint> named(@Nullable String value) {
        if (value == null || !value.startsWith(service + ".")) {
            return Optional.empty();
        }
        ArmedCrashPoint point = ArmedCrashPoint.parse(value.substring(service.length() + 1));
        if (!known.contains(point.point())) {
            throw new IllegalStateException("%s=%s: %s has no such crash point; it has %s"
                    .formatted(VARIABLE, value, service, String.join(", ", known)));
        }
        return Optional.of(point);
    }
}
