package shop.alexandria.local.sandbox;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** The sandbox as a process of its own, as it runs in a container: told by environment variables, until it is asked to stop. */
public final class RunSandbox {
    private static final String PORT = "8090";

    private RunSandbox() {}

    public static void main(String[] arguments) {
        PaymentSandbox sandbox = PaymentSandbox.start(settings(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("ALEXANDRIA_SANDBOX_DATA", "/data")),
                new InetSocketAddress(0).getAddress(), // all of this machine
                Integer.parseInt(environment.getOrDefault("ALEXANDRIA_SANDBOX_PORT", PORT)),
                URI.create(required(environment, "ALEXANDRIA_SANDBOX_WEBHOOK_URL")),
                required(environment, "ALEXANDRIA_PAYMENTS_API_KEY"),
                required(environment, "ALEXANDRIA_PAYMENTS_WEBHOOK_SECRET"),
                Duration.parse(environment.getOrDefault("ALEXANDRIA_SANDBOX_DELAY", "PT2S")));
    }

    private static String required(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), () -> name + " is not set");
    }
}
