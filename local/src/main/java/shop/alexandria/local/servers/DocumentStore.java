package shop.alexandria.local.servers;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.Ports;

/** A stand-in for MongoDB, in our own process, that speaks its protocol and keeps the documents in a file. */
public final class DocumentStore implements Server {
    // A killed process loses the changes of this time at most.
    private static final int WRITE_EVERY_MILLIS = 50;

    private final Path folder;
    private final int port;
    private @Nullable MongoServer server;

    public DocumentStore(Places places, int port) {
        this.folder = places.data("mongodb");
        this.port = port;
    }

    @Override
    public synchronized void start() {
        Folders.create(folder);
        MVStore file = MVStore.open(folder.resolve("documents.mv").toString());
        file.setAutoCommitDelay(WRITE_EVERY_MILLIS);
        MongoServer started = new MongoServer(new H2Backend(file));
        started.bind(Ports.HOST, port);
        server = started;
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public long pid() {
        return isRunning() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, String> settingsFor(String service) {
        return Map.of(
                "QUARKUS_MONGODB_CONNECTION_STRING",
                "mongodb://%s:%d".formatted(Ports.HOST, port),
                "QUARKUS_MONGODB_DATABASE",
                service);
    }
}
