package shop.alexandria.gateway.pace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** The windows of the clients that were here within the last two minutes. Caffeine finds the class of its entries by name. */
@ApplicationScoped
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
class Windows {

    private static final int MOST = 100_000;

    private final Cache<String, Window> windows = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMillis(2 * Window.MILLIS))
            .build();

    Window of(String client) {
        return windows.get(client, _ -> new Window());
    }

    Map<String, Window> all() {
        return windows.asMap();
    }
}
