package shop.alexandria.publishers.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.BankAccounts;
import shop.alexandria.publishers.directory.domain.Iban;
import shop.alexandria.publishers.directory.domain.PublisherId;

@ApplicationScoped
@Transactional
class SqlBankAccounts implements BankAccounts {
    private final Session session;
    private final Sealing sealing;
    private final Clock clock;

    SqlBankAccounts(Session session, Sealing sealing, Clock clock) {
        this.session = session;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public BankAccount open(PublisherId publisher, String holder, Iban iban) {
        BankAccount account = new BankAccount(UUID.randomUUID(), holder, iban.masked());
        Sealing.Sealed sealed = sealing.seal(account.id(), iban);
        session.createNativeMutationQuery("""
                        INSERT INTO bank_account (id, publisher_id, holder, masked_iban, sealed_iban, key_id)
                        VALUES (:id, :publisher, :holder, :masked, :sealed, :key)
                        """)
                .setParameter("id", account.id())
                .setParameter("publisher", publisher.value())
                .setParameter("holder", holder)
                .setParameter("masked", account.maskedIban())
                .setParameter("sealed", sealed.text())
                .setParameter("key", sealed.keyId())
                .executeUpdate();
        return account;
    }

    @Override
    public Iban iban(BankAccount account) {
        return session.createNativeQuery("SELECT id, sealed_iban, key_id FROM bank_account WHERE id = :id", Tuple.class)
                .setParameter("id", account.id())
                .getResultStream()
                .map(this::opened)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void noteReveal(PublisherId publisher, BankAccount account, String revealedTo) {
        session.createNativeMutationQuery("""
                        INSERT INTO iban_reveal (publisher_id, masked_iban, revealed_to, at)
                        VALUES (:publisher, :masked, :user, :at)
                        """)
                .setParameter("publisher", publisher.value())
                .setParameter("masked", account.maskedIban())
                .setParameter("user", revealedTo)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Seals anew what an earlier key sealed; harmless when several replicas do so at once. */
    int sealAnew() {
        List<Tuple> old = session.createNativeQuery(
                        "SELECT id, sealed_iban, key_id FROM bank_account WHERE key_id <> :key FOR UPDATE SKIP LOCKED",
                        Tuple.class)
                .setParameter("key", sealing.presentKeyId())
                .getResultList();
        old.forEach(this::sealAnew);
        return old.size();
    }

    private void sealAnew(Tuple row) {
        UUID id = row.get("id", UUID.class);
        Sealing.Sealed sealed = sealing.seal(id, opened(row));
        session.createNativeMutationQuery("UPDATE bank_account SET sealed_iban = :sealed, key_id = :key WHERE id = :id")
                .setParameter("sealed", sealed.text())
                .setParameter("key", sealed.keyId())
                .setParameter("id", id)
                .executeUpdate();
    }

    private Iban opened(Tuple row) {
        return sealing.open(
                row.get("id", UUID.class),
                new Sealing.Sealed(row.get("sealed_iban", String.class), row.get("key_id", String.class)));
    }
}
