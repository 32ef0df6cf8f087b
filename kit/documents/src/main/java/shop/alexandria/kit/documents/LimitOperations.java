package shop.alexandria.kit.documents;

import com.mongodb.MongoClientSettings;
import io.quarkus.mongodb.runtime.MongoClientCustomizer;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * No operation on documents takes longer than three seconds, whatever it waits for: a server, a connection, an answer, or
 * another try. Who has asked is told that the store is away before giving up. What is worth more time asks for it
 * ({@code MongoCollection.withTimeout}).
 */
@Singleton
class LimitOperations implements MongoClientCustomizer {
    private static final int LONGEST_SECONDS = 3;

    @Override
    public MongoClientSettings.Builder customize(MongoClientSettings.Builder client) {
        return client.timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                // Of the driver's watch over the servers too, which soon notices one that is back.
                .applyToSocketSettings(socket -> socket.connectTimeout(LONGEST_SECONDS, TimeUnit.SECONDS));
    }
}
