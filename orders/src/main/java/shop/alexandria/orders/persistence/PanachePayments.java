package shop.alexandria.orders.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.alexandria.events.Money;
import shop.alexandria.orders.domain.Payment;
import shop.alexandria.orders.domain.PaymentState;
import shop.alexandria.orders.domain.Payments;

@ApplicationScoped
@Transactional
class PanachePayments implements Payments {
    // What only waits for us is taken up soon; the provider gets a little longer before it is asked.
    private static final String IN_LIMBO = """
            SELECT * FROM payment
             WHERE NOT settled
               AND touched_at < now() - make_interval(secs => CASE state WHEN 'SUCCEEDED' THEN 2
                                                             ELSE :seconds END)
             ORDER BY state <> 'SUCCEEDED', touched_at LIMIT :limit
            """;

    private final PaymentTable table;
    private final EntityManager entities;

    PanachePayments(PaymentTable table, EntityManager entities) {
        this.table = table;
        this.entities = entities;
    }

    @ApplicationScoped
    static class PaymentTable implements PanacheRepositoryBase<PaymentEntity, UUID> {}

    @Override
    public void add(Payment payment) {
        PaymentEntity row = new PaymentEntity();
        row.id = payment.id();
        row.orderId = payment.orderId();
        row.method = payment.method();
        row.amount = payment.amount().amount();
        row.currency = payment.amount().currency();
        update(row, payment);
        table.persist(row);
    }

    @Override
    public void save(Payment payment) {
        update(table.findById(payment.id()), payment);
        touch(payment.id());
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return table.findByIdOptional(id).map(PanachePayments::payment);
    }

    @Override
    public Optional<UUID> orderOf(UUID id) {
        return entities.createQuery("select orderId from PaymentEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked") // the query says what it selects
    public List<Payment> inLimbo(Duration untouchedFor, int limit) {
        List<PaymentEntity> rows = entities.createNativeQuery(IN_LIMBO, PaymentEntity.class)
                .setParameter("seconds", untouchedFor.toMillis() / 1000.0)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(PanachePayments::payment).toList();
    }

    @Override
    public void touch(UUID id) {
        entities.createNativeQuery("UPDATE payment SET touched_at = now() WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static void update(PaymentEntity row, Payment payment) {
        row.state = payment.state().name();
        row.providerId = payment.providerId();
        row.settled = payment.settled();
    }

    private static Payment payment(PaymentEntity row) {
        return new Payment(
                row.id,
                row.orderId,
                row.method,
                new Money(row.amount, row.currency),
                PaymentState.valueOf(row.state),
                row.providerId,
                row.settled);
    }
}
