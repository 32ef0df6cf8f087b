package shop.alexandria.local.sandbox;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a payment sandbox is run.
 *
 * @param dataDirectory where its file lies; created if need be
 * @param host where it listens
 * @param port where it listens there; 0 means a free one
 * @param webhookUrl where it reports to
 * @param apiKey the secret key of its clients, {@code sk_test_...}
 * @param webhookSecret what it signs its reports with, {@code whsec_...}
 * @param delay how long the delayed payment methods take
 */
public record Settings(
        Path dataDirectory,
        InetAddress host,
        int port,
        URI webhookUrl,
        String apiKey,
        String webhookSecret,
        Duration delay) {
    /** Listens on the loopback address alone. */
    public Settings(Path dataDirectory, int port, URI webhookUrl, String apiKey, String webhookSecret, Duration delay) {
        this(dataDirectory, InetAddress.getLoopbackAddress(), port, webhookUrl, apiKey, webhookSecret, delay);
    }

    public Settings {
        if (apiKey.isBlank() || webhookSecret.isBlank()) {
            throw new IllegalArgumentException("The payment sandbox needs an API key and a webhook secret");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A negative delay: " + delay);
        }
    }
}
