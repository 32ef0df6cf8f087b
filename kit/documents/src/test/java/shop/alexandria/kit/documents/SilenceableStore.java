package shop.alexandria.kit.documents;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import java.util.concurrent.CountDownLatch;

/** A store that can be told to take what it is sent and not to answer, not even to say that it is there. */
final class SilenceableStore implements AutoCloseable {
    private final MongoServer server = new MongoServer(new Backend());
    private final String address = server.bindAndGetConnectionString();
    private volatile CountDownLatch silence = new CountDownLatch(0);

    String address() {
        return address;
    }

    void fallSilent() {
        silence = new CountDownLatch(1);
    }

    void speak() {
        silence.countDown();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Backend extends MemoryBackend {
        @Override
        public Document handleMessage(MongoMessage message) {
            awaitSpeech();
            return super.handleMessage(message);
        }

        @Override
        public QueryResult handleQuery(MongoQuery query) {
            awaitSpeech();
            return super.handleQuery(query);
        }

        private void awaitSpeech() {
            try {
                silence.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
