package shop.alexandria.inventory.catalogue.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** Books by ISBN or slug, both unique; nothing here reads by anything else. */
@ApplicationScoped
class MongoBooks implements Books, PanacheMongoRepositoryBase<BookEntity, String> {
    private static final String ID = "_id";
    private static final String SLUG = "slug";
    private static final String REVISION = "revision";
    private static final int OF_A_PAGE = 100;
    private static final Duration PER_BATCH = Duration.ofMinutes(2);

    @Override
    public void prepare() {
        patient().createIndex(Indexes.ascending(SLUG), new IndexOptions().unique(true));
    }

    @Override
    public Optional<Book> find(Isbn isbn) {
        return findByIdOptional(isbn.value()).map(BookMapping::toBook);
    }

    @Override
    public List<Book> findAll(Collection<Isbn> isbns) {
        Bson wanted = in(ID, isbns.stream().map(Isbn::value).toList());
        return read(collectionFor(isbns.size()).find(wanted));
    }

    @Override
    public Optional<Book> findBySlug(Slug slug) {
        return read(mongoCollection().find(eq(SLUG, slug.value()))).stream().findFirst();
    }

    @Override
    public Map<Isbn, Unsaved> save(Collection<Book> books) {
        List<Book> inOrder = List.copyOf(books);
        List<WriteModel<BookEntity>> writes =
                inOrder.stream().map(MongoBooks::write).toList();
        if (writes.isEmpty()) {
            return Map.of();
        }
        try {
            collectionFor(writes.size()).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return Map.of();
        } catch (MongoBulkWriteException partly) {
            return unsaved(inOrder, partly);
        }
    }

    @Override
    public void readAll(int batch, Consumer<List<Book>> reader) {
        List<Book> books = new ArrayList<>(batch);
        FindIterable<BookEntity> all = patient().find().timeoutMode(TimeoutMode.ITERATION);
        try (MongoCursor<BookEntity> cursor = all.batchSize(batch).iterator()) {
            while (cursor.hasNext()) {
                books.add(BookMapping.toBook(cursor.next()));
                if (books.size() == batch || !cursor.hasNext()) {
                    reader.accept(List.copyOf(books));
                    books.clear();
                }
            }
        }
    }

    /** Somebody waits for the books of a page, and gives up soon; work on more of them may take its time. */
    private MongoCollection<BookEntity> collectionFor(int books) {
        return books > OF_A_PAGE ? patient() : mongoCollection();
    }

    private MongoCollection<BookEntity> patient() {
        return mongoCollection().withTimeout(PER_BATCH.toSeconds(), TimeUnit.SECONDS);
    }

    // A lost race is a duplicate _id, the error of this one write, in a bulk too: of the insert, or, when the stored
    // revision is another than the one before and the filter misses, of the insert that the upsert then tries.
    // The filter is a plain document: a stand-in for MongoDB finds by _id only what names it at the top.
    private static WriteModel<BookEntity> write(Book book) {
        BookEntity entity = BookMapping.toEntity(book);
        if (book.revision() == 1) {
            return new InsertOneModel<>(entity);
        }
        Bson before = new Document(ID, book.isbn().value()).append(REVISION, book.revision() - 1);
        return new ReplaceOneModel<>(before, entity, new ReplaceOptions().upsert(true));
    }

    private static Map<Isbn, Unsaved> unsaved(List<Book> books, MongoBulkWriteException failure) {
        Map<Isbn, Unsaved> unsaved = new HashMap<>();
        for (BulkWriteError error : failure.getWriteErrors()) {
            if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            boolean slug = error.getMessage().contains(SLUG);
            unsaved.put(books.get(error.getIndex()).isbn(), slug ? Unsaved.SLUG_TAKEN : Unsaved.STALE);
        }
        return unsaved;
    }

    private static List<Book> read(FindIterable<BookEntity> found) {
        return found.map(BookMapping::toBook).into(new ArrayList<>());
    }
}
