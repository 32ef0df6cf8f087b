package shop.alexandria.publishers.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherName;
import shop.alexandria.publishers.directory.domain.Publishers;

@ApplicationScoped
class SqlPublishers implements Publishers {
    private final Session session;

    SqlPublishers(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Publisher> find(PublisherId id) {
        return select("WHERE id = :id")
                .setParameter("id", id.value())
                .getResultStream()
                .map(SqlPublishers::publisher)
                .findFirst();
    }

    @Override
    public Publisher named(PublisherName name) {
        session.createNativeMutationQuery("""
                        INSERT INTO publisher (id, name, name_key, draft) VALUES (:id, :name, :key, true)
                        ON CONFLICT (name_key) DO NOTHING
                        """)
                .setParameter("id", PublisherId.random().value())
                .setParameter("name", name.text())
                .setParameter("key", name.key())
                .executeUpdate();
        return publisher(
                select("WHERE name_key = :key").setParameter("key", name.key()).getSingleResult());
    }

    @Override
    public Page<Publisher> list(int page, int size) {
        List<Publisher> publishers = select("ORDER BY name_key LIMIT :size OFFSET :offset")
                .setParameter("size", size)
                .setParameter("offset", page * size)
                .getResultStream()
                .map(SqlPublishers::publisher)
                .toList();
        long total = session.createNativeQuery("SELECT count(*) FROM publisher", Long.class)
                .getSingleResult();
        return new Page<>(publishers, page, size, total);
    }

    private NativeQuery<Tuple> select(String rest) {
        return session.createNativeQuery("SELECT id, name, draft FROM publisher " + rest, Tuple.class);
    }

    private static Publisher publisher(Tuple row) {
        return new Publisher(
                new PublisherId(row.get("id", UUID.class)),
                new PublisherName(row.get("name", String.class)),
                row.get("draft", Boolean.class));
    }
}
