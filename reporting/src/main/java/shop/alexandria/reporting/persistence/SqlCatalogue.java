package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.query.MutationQuery;
import shop.alexandria.reporting.domain.Catalogue;

@ApplicationScoped
class SqlCatalogue implements Catalogue {
    private final ReadModels models;
    private final CollectionSums sums;

    SqlCatalogue(ReadModels models, CollectionSums sums) {
        this.models = models;
        this.sums = sums;
    }

    @Override
    public void name(String isbn, long revision, String title) {
        statement("""
                INSERT INTO book AS known (isbn, revision, title) VALUES (:isbn, :revision, :title)
                ON CONFLICT (isbn) DO UPDATE SET revision = excluded.revision, title = excluded.title
                 WHERE known.revision < excluded.revision
                """)
                .setParameter("isbn", isbn)
                .setParameter("revision", revision)
                .setParameter("title", title)
                .executeUpdate();
    }

    @Override
    public void saveCollection(String id, String name) {
        statement("""
                INSERT INTO collection (collection_id, name) VALUES (:id, :name)
                ON CONFLICT (collection_id) DO UPDATE SET name = excluded.name
                """).setParameter("id", id).setParameter("name", name).executeUpdate();
    }

    @Override
    public void deleteCollection(String id) {
        sums.outdate(id);
        statement("DELETE FROM collected_book WHERE collection_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        statement("DELETE FROM collection WHERE collection_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void collect(String collectionId, String isbn) {
        sums.outdate(collectionId);
        statement("INSERT INTO collected_book (collection_id, isbn) VALUES (:id, :isbn) ON CONFLICT DO NOTHING")
                .setParameter("id", collectionId)
                .setParameter("isbn", isbn)
                .executeUpdate();
    }

    @Override
    public void uncollect(String collectionId, String isbn) {
        sums.outdate(collectionId);
        statement("DELETE FROM collected_book WHERE collection_id = :id AND isbn = :isbn")
                .setParameter("id", collectionId)
                .setParameter("isbn", isbn)
                .executeUpdate();
    }

    private MutationQuery statement(String sql) {
        return models.session().createNativeMutationQuery(sql);
    }
}
