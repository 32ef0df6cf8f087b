package shop.alexandria.inventory.catalogue.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;

/** Builds the index while the service starts, however long its stores are away; until then the service is not ready. */
@Readiness
@ApplicationScoped
public class IndexAtStart implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IndexAtStart.class);
    private static final long BETWEEN_ATTEMPTS_MILLIS = 1_000;

    private final BuildIndex buildIndex;
    private final CatalogueIndex index;
    private volatile @Nullable Thread builder;

    IndexAtStart(BuildIndex buildIndex, CatalogueIndex index) {
        this.buildIndex = buildIndex;
        this.index = index;
    }

    void start(@Observes StartupEvent event) {
        builder = Thread.ofPlatform().name("catalogue-index").daemon().start(this::build);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread building = builder;
        if (building != null) {
            building.interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("catalogue-index")
                .status(index.isOpen())
                .build();
    }

    private void build() {
        while (!index.isOpen() && !Thread.currentThread().isInterrupted()) {
            try {
                buildIndex.build();
            } catch (RuntimeException failure) {
                LOG.warnf("The search index cannot be built yet: %s", failure);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
