package shop.alexandria.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Gives a test real PostgreSQL, MongoDB-protocol, Redis, Kafka and SMTP servers, with a database, a topic prefix and secrets
 * of its own: {@code @WithTestResource(SharedServers.class)}. One set of servers serves all tests of a build. What runs with
 * them accepts the tokens of {@link TestTokens}.
 *
 * <p>Uses nothing but the JDK and the test API: the modules that use it have none of the servers on their class path.
 */
public final class SharedServers implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Properties servers = RunningServers.find();
        String name = FreshName.forModule(moduleName());
        Map<String, String> settings = new HashMap<>(TestSecrets.fresh());
        settings.putAll(FreshStores.on(servers, name));
        settings.put(
                "mp.jwt.verify.publickey.location",
                TestKey.ofThisRun().publish().toUri().toString());
        settings.put("quarkus.devservices.enabled", "false");
        return settings;
    }

    private static String moduleName() {
        return Path.of("").toAbsolutePath().getFileName().toString();
    }

    @Override
    public void stop() {
        // The servers end with this Java machine, and take the databases with them.
    }
}
