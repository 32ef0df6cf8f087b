package shop.alexandria.kit.web.keys;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the published keys where {@code mp.jwt.verify.publickey.location} says: at an address of users, or in a file. */
@ApplicationScoped
class KeySource {

    private final Vertx vertx;
    private final HttpClient client;
    private final KeyRingConfig config;
    private final URI location;

    KeySource(
            Vertx vertx,
            KeyRingConfig config,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") URI location) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
        this.config = config;
        this.location = location;
    }

    /** The JWK set as JSON text. */
    Future<String> fetch() {
        Future<Buffer> document = isAddress() ? ask() : vertx.fileSystem().readFile(file());
        return document.map(Buffer::toString).timeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isAddress() {
        return "http".equals(location.getScheme()) || "https".equals(location.getScheme());
    }

    /** On an event loop, whoever asks: a body that comes before somebody listens is lost. */
    private Future<Buffer> ask() {
        Promise<Buffer> document = Promise.promise();
        vertx.runOnContext(_ -> send().onComplete(document));
        return document.future();
    }

    private Future<Buffer> send() {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(location.toString())
                .setTimeout(config.timeout().toMillis());
        return client.request(request).compose(HttpClientRequest::send).compose(KeySource::body);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("users answered " + response.statusCode());
    }

    private String file() {
        return location.getScheme() == null
                ? location.getPath()
                : Path.of(location).toString();
    }
}
