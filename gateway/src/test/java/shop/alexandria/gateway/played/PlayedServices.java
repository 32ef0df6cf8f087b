package shop.alexandria.gateway.played;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import shop.alexandria.local.testing.SharedServers;

/** All services but reporting, which is down. Users publishes the first of two keys. Redis is a real one. */
public final class PlayedServices implements QuarkusTestResourceLifecycleManager {

    private static final String NOBODY = "http://127.0.0.1:1";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        RsaJsonWebKey current = Keys.generate("current");
        RsaJsonWebKey next = Keys.generate("next");
        Map<String, String> config = new HashMap<>();
        // Of the servers that the services behind the gateway have, it uses Redis alone.
        config.put("quarkus.redis.hosts", new SharedServers().start().get("quarkus.redis.hosts"));
        PlayedService users = service("users")
                .with("/.well-known/jwks.json", Keys.published(current))
                .with("/internal/revocations", Documents.REVOCATIONS);
        play(config, users, "users");
        play(config, service("inventory").with("/q/openapi", Documents.INVENTORY), "inventory");
        play(config, service("orders").with("/q/openapi", Documents.ORDERS), "orders");
        play(config, service("publishers"), "publishers");
        play(config, service("storefront"), "storefront");
        config.put("alexandria.services.reporting.url", NOBODY);
        config.put("alexandria.services.reporting.management-url", NOBODY);
        config.put("test.key.current", current.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        config.put("test.key.next", next.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        config.put("test.jwks.rotated", Keys.published(current, next));
        return config;
    }

    private PlayedService service(String name) {
        return new PlayedService(name, vertx).with("/q/health/ready", "{}").with("/q/health/live", "{}");
    }

    private static void play(Map<String, String> config, PlayedService service, String name) {
        config.put("alexandria.services." + name + ".url", service.url());
        config.put("alexandria.services." + name + ".management-url", service.url());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
