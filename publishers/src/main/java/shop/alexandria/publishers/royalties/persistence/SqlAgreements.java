package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.Agreement;
import shop.alexandria.publishers.royalties.domain.Agreements;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

@ApplicationScoped
class SqlAgreements implements Agreements {
    private final Session session;

    SqlAgreements(Session session) {
        this.session = session;
    }

    @Override
    public void add(Agreement agreement) {
        session.createNativeMutationQuery("""
                        INSERT INTO agreement (publisher_id, isbn, percentage, effective_from)
                        VALUES (:publisher, :isbn, :percentage, :from)
                        """)
                .setParameter("publisher", agreement.publisher().value())
                .setParameter("isbn", agreement.isbn().value())
                .setParameter("percentage", agreement.percentage().value())
                .setParameter("from", agreement.effectiveFrom())
                .executeUpdate();
    }

    @Override
    public Optional<Agreement> at(Instant moment, PublisherId publisher, Isbn isbn) {
        return session.createNativeQuery("""
                        SELECT percentage, effective_from FROM agreement
                         WHERE publisher_id = :publisher AND isbn = :isbn AND effective_from <= :moment
                         ORDER BY effective_from DESC, id DESC LIMIT 1
                        """, Tuple.class)
                .setParameter("publisher", publisher.value())
                .setParameter("isbn", isbn.value())
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> new Agreement(
                        publisher,
                        isbn,
                        new SalePercentage(row.get("percentage", BigDecimal.class)),
                        row.get("effective_from", Instant.class)))
                .findFirst();
    }
}
