package shop.alexandria.orders.payments;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The payment sandbox with a class path of its own: the module that tests has none of its libraries. */
final class SandboxProgram implements AutoCloseable {
    private final AutoCloseable running;
    private final int port;

    private SandboxProgram(AutoCloseable running, int port) {
        this.running = running;
        this.port = port;
    }

    static SandboxProgram start(String webhookUrl, String apiKey, String webhookSecret) {
        try {
            ClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
            Class<?> settings = loader.loadClass("shop.alexandria.local.sandbox.Settings");
            Class<?> sandbox = loader.loadClass("shop.alexandria.local.sandbox.PaymentSandbox");
            Path data = Files.createTempDirectory("sandbox");
            Object how = settings.getConstructors()[0].newInstance(
                    data, 0, URI.create(webhookUrl), apiKey, webhookSecret, Duration.ofMillis(500));
            Object running = sandbox.getMethod("start", settings).invoke(null, how);
            return new SandboxProgram(
                    (AutoCloseable) running, (int) sandbox.getMethod("port").invoke(running));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] classPath() throws IOException {
        Path local = Path.of("../local/target").toAbsolutePath();
        List<URL> urls =
                new ArrayList<>(List.of(local.resolve("classes").toUri().toURL()));
        try (Stream<Path> jars = Files.list(local.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
