package shop.alexandria.kit.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import shop.alexandria.kit.web.Outages;

class LimitOperationsTest {
    // The gateway's patience; three seconds are the promise, and the rest is a busy machine's.
    private static final Duration A_CLIENT_WAITS = Duration.ofMillis(4500);

    private final SilenceableStore store = new SilenceableStore();
    private final MongoClient client = client(store.address());
    private final MongoCollection<Document> books =
            client.getDatabase("inventory").getCollection("books");

    private static MongoClient client(String address) {
        return MongoClients.create(new LimitOperations()
                .customize(MongoClientSettings.builder().applyConnectionString(new ConnectionString(address)))
                .build());
    }

    @AfterEach
    void close() {
        store.speak();
        client.close();
        store.close();
    }

    @Test
    void tellsOfAStoreThatNeverAnswered() {
        store.fallSilent();

        assertAway(() -> books.find().first());
        assertAway(() -> books.insertOne(new Document("_id", "9780061122415")));
    }

    @Test
    void tellsOfAStoreThatFellSilent() {
        books.insertOne(new Document("_id", "9780061122415"));
        store.fallSilent();

        assertAway(() -> books.find().first());
        assertAway(() -> books.insertOne(new Document("_id", "9780140328721")));
    }

    @Test
    void goesOnWithAStoreThatSpeaksAgain() {
        books.insertOne(new Document("_id", "9780061122415"));
        store.fallSilent();
        assertAway(() -> books.find().first());

        store.speak();

        assertEquals(1, books.countDocuments());
    }

    private static void assertAway(Executable operation) {
        MongoException failure = assertTimeout(A_CLIENT_WAITS, () -> assertThrows(MongoException.class, operation));
        assertTrue(Outages.isOutage(failure), failure::toString);
    }
}
