package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.CatalogueIndex;

/** Loads all books into the index and opens it: the one time that the whole catalogue is read. */
@ApplicationScoped
public class BuildIndex {
    private static final Logger LOG = Logger.getLogger(BuildIndex.class);
    private static final int BATCH = 1_000;

    private final Books books;
    private final CatalogueIndex index;
    private final IndexBooks indexBooks;

    BuildIndex(Books books, CatalogueIndex index, IndexBooks indexBooks) {
        this.books = books;
        this.index = index;
        this.indexBooks = indexBooks;
    }

    /** May be repeated after a failure; books that are in already are written again. */
    public void build() {
        long start = System.nanoTime();
        LongAdder read = new LongAdder();
        books.prepare();
        books.readAll(BATCH, batch -> {
            index.load(indexBooks.withFigures(batch));
            read.add(batch.size());
        });
        index.open();
        LOG.infof("The search index of %d books was built in %d ms", read.sum(), millisSince(start));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
