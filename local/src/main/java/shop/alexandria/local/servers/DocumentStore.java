package shop.alexandria.local.servers;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVStore;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.InProcessPart;
import shop.alexandria.local.processes.Ports;

/** A stand-in for MongoDB, in our own process, that speaks its protocol and keeps the documents in a file. */
public final class DocumentStore extends InProcessPart<MongoServer> implements Server {
    // A killed process loses the changes of this time at most.
    private static final int WRITE_EVERY_MILLIS = 50;

    private final Path folder;

    public DocumentStore(Places places, int port) {
        super("mongodb", port);
        this.folder = places.data("mongodb");
    }

    @Override
    protected MongoServer open() {
        MVStore file =
                MVStore.open(Folders.create(folder).resolve("documents.mv").toString());
        file.setAutoCommitDelay(WRITE_EVERY_MILLIS);
        MongoServer server = new MongoServer(new H2Backend(file));
        server.bind(Ports.HOST, port());
        return server;
    }

    @Override
    protected void close(MongoServer running) {
        running.shutdownNow();
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of(
                "QUARKUS_MONGODB_CONNECTION_STRING",
                "mongodb://%s:%d".formatted(Ports.HOST, port()),
                "QUARKUS_MONGODB_DATABASE",
                service);
    }
}
