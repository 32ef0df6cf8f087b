package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shop.alexandria.local.servers.Trial.whileRunning;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class DocumentStoreTest {
    @TempDir
    Path home;

    @Test
    void keepsItsDocuments() throws Exception {
        DocumentStore store = new DocumentStore(Trial.in(home), Ports.free());
        whileRunning(store, () -> {
            try (MongoClient client = client(store)) {
                books(client).insertOne(new Document("_id", "9780061122415").append("title", "The Alchemist"));
            }
        });
        whileRunning(store, () -> {
            try (MongoClient client = client(store)) {
                Document book =
                        books(client).find(new Document("_id", "9780061122415")).first();
                assertEquals(new Document("_id", "9780061122415").append("title", "The Alchemist"), book);
            }
        });
    }

    private static MongoClient client(DocumentStore store) {
        return MongoClients.create("mongodb://%s:%d".formatted(Ports.HOST, store.port()));
    }

    private static MongoCollection<Document> books(MongoClient client) {
        return client.getDatabase("inventory").getCollection("books");
    }
}
