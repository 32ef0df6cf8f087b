package shop.alexandria.inventory.catalogue.search;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Shutdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** The index itself: one writes at a time, any number read, and a reader sees one state from its beginning to its end. */
@ApplicationScoped
class IndexStore {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long refreshes;

    IndexStore(SearchConfig config) {
        try {
            directory = config.directory().map(IndexStore::onDisk).orElseGet(ByteBuffersDirectory::new);
            // Never opened again: after a restart the books may have changed.
            writer = new IndexWriter(directory, new IndexWriterConfig(Words.analyzer()).setOpenMode(OpenMode.CREATE));
            searchers = new SearcherManager(writer, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is done with a searcher. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** What is done with the writer, given what is in the index before. */
    interface Writing {
        void with(IndexWriter writer, IndexSearcher before) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes; it is seen from the next {@link #refresh} on. */
    synchronized void write(Writing writing) {
        read(before -> {
            writing.with(writer, before);
            return true;
        });
    }

    /** Lets readers see all that was written. */
    synchronized void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            refreshes++;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How often readers were let see something new. */
    long refreshes() {
        return refreshes;
    }

    @Shutdown
    synchronized void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    /** Mapped into memory it is twice as fast; a native image is spared what that needs of the foreign memory API. */
    private static Directory onDisk(Path folder) {
        try {
            return ImageMode.current() == ImageMode.JVM ? new MMapDirectory(folder) : new NIOFSDirectory(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
