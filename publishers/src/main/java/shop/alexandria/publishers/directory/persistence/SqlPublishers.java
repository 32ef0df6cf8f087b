package shop.alexandria.publishers.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.publishers.directory.domain.Address;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.Contact;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherDetails;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherName;
import shop.alexandria.publishers.directory.domain.PublisherRefused.InUse;
import shop.alexandria.publishers.directory.domain.PublisherRefused.NameTaken;
import shop.alexandria.publishers.directory.domain.PublisherRefused.Stale;
import shop.alexandria.publishers.directory.domain.Publishers;

@ApplicationScoped
@Transactional
class SqlPublishers implements Publishers {
    private static final String REPLACE = """
            UPDATE publisher
               SET version = version + 1, draft = :draft, name = :name, name_key = :key, email = :email,
                   phones = :phones, contact_types = :types, contact_values = :values,
                   address_name = :addressName, street = :street, city = :city, postal_code = :postalCode,
                   region = :region, country = :country, bank_account_id = :account
             WHERE id = :id AND version = :version
            """;

    private final Session session;

    SqlPublishers(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Publisher> find(PublisherId id) {
        return select("WHERE publisher.id = :id")
                .setParameter("id", id.value())
                .getResultStream()
                .map(PublisherRows::publisher)
                .findFirst();
    }

    @Override
    public Optional<Publisher> find(PublisherName name) {
        return select("WHERE name_key = :key")
                .setParameter("key", name.key())
                .getResultStream()
                .map(PublisherRows::publisher)
                .findFirst();
    }

    @Override
    public List<Publisher> findAll(Collection<PublisherId> ids) {
        return select("WHERE publisher.id = ANY(:ids)")
                .setParameter("ids", ids.stream().map(PublisherId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(PublisherRows::publisher)
                .toList();
    }

    @Override
    public Publisher named(PublisherName name) {
        return find(name).orElseGet(() -> drafted(name));
    }

    private Publisher drafted(PublisherName name) {
        session.createNativeMutationQuery("""
                        INSERT INTO publisher (id, name, name_key, draft) VALUES (:id, :name, :key, true)
                        ON CONFLICT (name_key) DO NOTHING
                        """)
                .setParameter("id", PublisherId.random().value())
                .setParameter("name", name.text())
                .setParameter("key", name.key())
                .executeUpdate();
        return find(name).orElseThrow();
    }

    @Override
    public Page<Publisher> list(int page, int size) {
        List<Publisher> publishers = select("ORDER BY name_key LIMIT :size OFFSET :offset")
                .setParameter("size", size)
                .setParameter("offset", page * size)
                .getResultStream()
                .map(PublisherRows::publisher)
                .toList();
        long total = session.createNativeQuery("SELECT count(*) FROM publisher", Long.class)
                .getSingleResult();
        return new Page<>(publishers, page, size, total);
    }

    @Override
    public void replace(Publisher publisher) {
        BankAccount account = publisher.bankAccount();
        MutationQuery statement = session.createNativeMutationQuery(REPLACE)
                .setParameter("draft", publisher.draft())
                .setParameter("account", account == null ? null : account.id(), UUID.class)
                .setParameter("id", publisher.id().value())
                .setParameter("version", publisher.version());
        describe(statement, publisher.details());
        try {
            if (statement.executeUpdate() == 0) {
                throw new Stale(publisher.id());
            }
        } catch (ConstraintViolationException taken) {
            throw new NameTaken(publisher.name());
        }
    }

    private static void describe(MutationQuery statement, PublisherDetails details) {
        List<Contact> contacts = details.contacts();
        statement
                .setParameter("name", details.name().text())
                .setParameter("key", details.name().key())
                .setParameter("email", details.email(), String.class)
                .setParameter("phones", details.phones().toArray(String[]::new))
                .setParameter("types", contacts.stream().map(Contact::type).toArray(String[]::new))
                .setParameter("values", contacts.stream().map(Contact::value).toArray(String[]::new));
        address(statement, details.address());
    }

    private static void address(MutationQuery statement, @Nullable Address address) {
        statement
                .setParameter("addressName", address == null ? null : address.name(), String.class)
                .setParameter("street", address == null ? null : address.street(), String.class)
                .setParameter("city", address == null ? null : address.city(), String.class)
                .setParameter("postalCode", address == null ? null : address.postalCode(), String.class)
                .setParameter("region", address == null ? null : address.region(), String.class)
                .setParameter("country", address == null ? null : address.country(), String.class);
    }

    @Override
    public void remove(PublisherId id) {
        try {
            session.createNativeMutationQuery("DELETE FROM publisher WHERE id = :id")
                    .setParameter("id", id.value())
                    .executeUpdate();
        } catch (ConstraintViolationException referenced) {
            throw new InUse(id);
        }
    }

    private NativeQuery<Tuple> select(String rest) {
        return session.createNativeQuery(PublisherRows.SELECT + rest, Tuple.class);
    }
}
