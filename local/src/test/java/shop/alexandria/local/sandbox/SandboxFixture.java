package shop.alexandria.local.sandbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox with a new file for each test (for each class, when static), and a shop at both of its ends. */
final class SandboxFixture implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final String WEBHOOK_SECRET = "whsec_alexandria";

    private final Path directory;
    private final WebhookReceiver receiver = new WebhookReceiver();
    private final Shop shop = new Shop(() -> sandbox().port());
    private PaymentSandbox sandbox;
    private boolean shared;

    SandboxFixture() {
        try {
            directory = Files.createTempDirectory("sandbox");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            start();
        }
    }

    void start() {
        sandbox = PaymentSandbox.start(
                new Settings(directory, 0, receiver.url(), Shop.KEY, WEBHOOK_SECRET, Duration.ofMillis(300)));
    }

    void stop() {
        sandbox.close();
    }

    private PaymentSandbox sandbox() {
        return sandbox;
    }

    Shop shop() {
        return shop;
    }

    WebhookReceiver receiver() {
        return receiver;
    }

    void awaitWebhooks(String... types) {
        await().untilAsserted(() -> assertEquals(
                Arrays.stream(types).sorted().toList(),
                receiver.types().stream().sorted().toList()));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!shared) {
            end();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        end();
    }

    private void end() throws IOException {
        stop();
        receiver.close();
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
