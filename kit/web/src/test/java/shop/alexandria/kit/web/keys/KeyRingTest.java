package shop.alexandria.kit.web.keys;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final String HANGING = "hanging";
    private static final KeyRingConfig CONFIG = new KeyRingConfig() {
        @Override
        public Duration refreshEvery() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration refreshAtMostEvery() {
            return Duration.ZERO;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }
    };

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer users = vertx.createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    private volatile String published = HANGING;

    private void answer(HttpServerRequest request) {
        if (!published.equals(HANGING)) {
            request.response().end(published);
        }
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void holdsTheLastKeysWhileUsersIsAway() throws Exception {
        KeyRing ring = ringOf(URI.create("http://127.0.0.1:%d/.well-known/jwks.json".formatted(users.actualPort())));
        published = keys("one");
        assertNotNull(fetched(ring).find("one"));
        published = HANGING;
        assertNotNull(fetched(ring).find("one"), "users hangs");
        published = "no keys at all";
        assertNotNull(fetched(ring).find("one"), "users answers nonsense");
        users.close().toCompletionStage().toCompletableFuture().join();
        assertNotNull(fetched(ring).find("one"), "nobody listens");
    }

    @Test
    void isEmptyAsLongAsNothingCouldBeFetched() throws Exception {
        KeyRing ring = ringOf(URI.create("http://127.0.0.1:%d/".formatted(users.actualPort())));
        assertTrue(fetched(ring).isEmpty());
        published = keys("one");
        assertNotNull(fetched(ring).find("one"));
    }

    @Test
    void learnsOfKeysThatComeAndForgetsThoseThatAreWithdrawn() throws Exception {
        KeyRing ring = ringOf(URI.create("http://127.0.0.1:%d/".formatted(users.actualPort())));
        published = keys("one");
        assertNotNull(fetched(ring).find("one"));
        assertNull(ring.current().find("two"));
        published = keys("two", "three");
        assertNotNull(fetched(ring).find("two"));
        assertNull(ring.current().find("one"));
    }

    @Test
    void readsThemFromAFileToo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("jwks.json"), keys("one"));
        assertNotNull(fetched(ringOf(file.toUri())).find("one"));
        assertNotNull(fetched(ringOf(URI.create(file.toString()))).find("one"));
    }

    private KeyRing ringOf(URI location) {
        return new KeyRing(vertx, new KeySource(vertx, CONFIG, location), CONFIG);
    }

    /** Never fails, and is over in time. */
    private static PublishedKeys fetched(KeyRing ring) throws Exception {
        return ring.refresh().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    private static String keys(String... ids) {
        return Arrays.stream(ids).map(KeyRingTest::key).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static String key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key.toJson(OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
