package shop.alexandria.prove.trial;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The document store of a shop, past its services. */
public record Documents(String address) {
    public void insert(String database, String collection, List<Map<String, Object>> documents) {
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase(database)
                    .getCollection(collection)
                    .insertMany(documents.stream().map(Document::new).toList());
        }
    }
}
