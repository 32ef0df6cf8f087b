package shop.alexandria.prove.trial;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import shop.alexandria.local.files.Folders;

/**
 * The documents of users and inventory, a file of BSON for each collection: as {@code mongodump} writes them.
 *
 * @param folder where it is kept
 */
record DocumentBackup(Path folder) {
    private static final List<String> DATABASES = List.of("users", "inventory");

    static DocumentBackup of(String address, Path folder) {
        DocumentBackup backup = new DocumentBackup(folder);
        try (MongoClient client = MongoClients.create(address)) {
            for (String database : DATABASES) {
                backup.dump(client.getDatabase(database));
            }
            return backup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into an empty store; the services make its indexes when they start. */
    void restoreTo(String address) {
        try (MongoClient client = MongoClients.create(address)) {
            for (String database : DATABASES) {
                restore(client.getDatabase(database));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dump(MongoDatabase database) throws IOException {
        Path files = Folders.create(folder.resolve(database.getName()));
        for (String collection : database.listCollectionNames()) {
            try (var file = new DataOutputStream(Files.newOutputStream(files.resolve(collection + ".bson")))) {
                for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class)
                        .find()) {
                    ByteBuffer bytes = document.getByteBuffer().asNIO();
                    file.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
                }
            }
        }
    }

    private void restore(MongoDatabase database) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(database.getName()))) {
            for (Path file : files.toList()) {
                String collection = file.getFileName().toString().replace(".bson", "");
                insert(Files.readAllBytes(file), database.getCollection(collection, RawBsonDocument.class));
            }
        }
    }

    private static void insert(byte[] documents, MongoCollection<RawBsonDocument> collection) {
        List<RawBsonDocument> all = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(documents).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            int length = rest.getInt(rest.position()); // a document begins with it
            all.add(new RawBsonDocument(documents, rest.position(), length));
            rest.position(rest.position() + length);
        }
        if (!all.isEmpty()) {
            collection.insertMany(all);
        }
    }
}
