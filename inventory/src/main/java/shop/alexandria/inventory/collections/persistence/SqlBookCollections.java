package shop.alexandria.inventory.collections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.collections.domain.BookCollection;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.kit.web.Page;

@ApplicationScoped
@Transactional
class SqlBookCollections implements BookCollections {
    private static final String SELECT = """
        SELECT id, name, description, revision,
               (SELECT count(*) FROM collected_book WHERE collection_id = id) AS books
          FROM collection
        """;

    private final Session entities;

    SqlBookCollections(Session entities) {
        this.entities = entities;
    }

    @Override
    public Page<BookCollection> list(int page, int size) {
        List<?> rows = entities.createNativeQuery(SELECT + " ORDER BY name, id LIMIT :size OFFSET :offset", Tuple.class)
                .setParameter("size", size)
                .setParameter("offset", Math.multiplyExact(page, size))
                .getResultList();
        long total = (Long) entities.createNativeQuery("SELECT count(*) FROM collection", Long.class)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> collection((Tuple) row)).toList(), page, size, total);
    }

    @Override
    public Optional<BookCollection> find(UUID id) {
        return entities
                .createNativeQuery(SELECT + " WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(SqlBookCollections::collection)
                .findFirst();
    }

    @Override
    public void create(UUID id, String name, @Nullable String description) {
        entities.createNativeQuery("INSERT INTO collection (id, name, description) VALUES (:id, :name, :description)")
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("description", description, String.class)
                .executeUpdate();
    }

    @Override
    public boolean change(UUID id, String name, @Nullable String description, @Nullable Long expectedRevision) {
        return entities.createNativeQuery("""
            UPDATE collection SET name = :name, description = :description, revision = revision + 1
             WHERE id = :id AND revision = coalesce(:revision, revision)
            """)
                        .setParameter("id", id)
                        .setParameter("name", name)
                        .setParameter("description", description, String.class)
                        .setParameter("revision", expectedRevision, Long.class)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean delete(UUID id) {
        return changed("DELETE FROM collection WHERE id = :id", id);
    }

    @Override
    public boolean put(UUID id, Isbn isbn) {
        return changed(
                "INSERT INTO collected_book (collection_id, isbn) VALUES (:id, :isbn) ON CONFLICT DO NOTHING",
                id,
                isbn);
    }

    @Override
    public boolean take(UUID id, Isbn isbn) {
        return changed("DELETE FROM collected_book WHERE collection_id = :id AND isbn = :isbn", id, isbn);
    }

    @Override
    public List<Isbn> books(UUID id, int most) {
        return entities
                .createNativeQuery(
                        "SELECT isbn FROM collected_book WHERE collection_id = :id ORDER BY position LIMIT :most",
                        String.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Isbn::new)
                .toList();
    }

    private boolean changed(String statement, UUID id, Isbn isbn) {
        boolean changed = entities.createNativeQuery(statement)
                        .setParameter("id", id)
                        .setParameter("isbn", isbn.value())
                        .executeUpdate()
                == 1;
        return changed && changed("UPDATE collection SET revision = revision + 1 WHERE id = :id", id);
    }

    private boolean changed(String statement, UUID id) {
        return entities.createNativeQuery(statement).setParameter("id", id).executeUpdate() == 1;
    }

    private static BookCollection collection(Tuple row) {
        return new BookCollection(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("description", String.class),
                row.get("books", Long.class),
                row.get("revision", Long.class));
    }
}
