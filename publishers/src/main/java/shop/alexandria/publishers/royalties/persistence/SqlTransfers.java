package shop.alexandria.publishers.royalties.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.directory.domain.BankAccount;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;
import shop.alexandria.publishers.royalties.domain.Transfers;

@ApplicationScoped
class SqlTransfers implements Transfers {
    // Any number will do as long as nothing else in the database locks it.
    private static final long TURN = 0x0A1E_0BA2L;

    private final Session session;
    private final String currency;

    SqlTransfers(Session session, PublishersConfig config) {
        this.session = session;
        this.currency = config.currency();
    }

    @Override
    public void waitForTurn() {
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:turn)", Integer.class)
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    @Override
    public String nextFile(YearMonth month) {
        long files = session.createNativeQuery(
                        "SELECT count(DISTINCT file) FROM transfer WHERE month = :month", Long.class)
                .setParameter("month", month.toString())
                .getSingleResult();
        return "royalties-%s-%d".formatted(month, files + 1);
    }

    /** Transfers count whenever they were made: what has been paid is not owed for any month. */
    @Override
    public List<Due> due(YearMonth month, Instant endOfMonth) {
        return session.createNativeQuery("""
                        SELECT publisher_id, sum(amount) AS amount
                          FROM publisher_ledger AS ledger JOIN publisher ON publisher.id = publisher_id
                         WHERE bank_account_id IS NOT NULL AND currency = :currency
                           AND (at < :end OR type = 'TRANSFER')
                           AND NOT EXISTS (SELECT FROM transfer AS made WHERE made.month = :month
                                              AND made.publisher_id = ledger.publisher_id
                                              AND made.currency = ledger.currency)
                         GROUP BY publisher_id, name_key HAVING sum(amount) > 0 ORDER BY name_key
                        """, Tuple.class)
                .setParameter("currency", currency)
                .setParameter("end", endOfMonth)
                .setParameter("month", month.toString())
                .getResultStream()
                .map(row -> new Due(
                        new PublisherId(row.get("publisher_id", UUID.class)),
                        new Money(row.get("amount", BigDecimal.class), currency)))
                .toList();
    }

    @Override
    public void add(CreditTransfer transfer) {
        session.createNativeMutationQuery("""
                        INSERT INTO transfer (id, publisher_id, month, file, bank_account_id, amount, currency, at)
                        VALUES (:id, :publisher, :month, :file, :account, :amount, :currency, :at)
                        """)
                .setParameter("id", transfer.id())
                .setParameter("publisher", transfer.publisher().value())
                .setParameter("month", transfer.month().toString())
                .setParameter("file", transfer.file())
                .setParameter("account", transfer.account().id())
                .setParameter("amount", transfer.amount().amount())
                .setParameter("currency", transfer.amount().currency())
                .setParameter("at", transfer.at())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        INSERT INTO ledger_entry (type, publisher_id, debit, credit, amount, currency, transfer_id, at)
                        SELECT 'TRANSFER', publisher_id, 'PAYABLE', 'BANK', amount, currency, id, at
                          FROM transfer WHERE id = :id
                        """).setParameter("id", transfer.id()).executeUpdate();
    }

    @Override
    public List<CreditTransfer> ofMonth(YearMonth month) {
        return transfers(select("WHERE month = :month").setParameter("month", month.toString()));
    }

    @Override
    public List<CreditTransfer> ofFile(String file) {
        return transfers(select("WHERE file = :file").setParameter("file", file));
    }

    private NativeQuery<Tuple> select(String where) {
        return session.createNativeQuery("""
                SELECT transfer.*, name, holder, masked_iban
                  FROM transfer JOIN publisher ON publisher.id = transfer.publisher_id
                       JOIN bank_account ON bank_account.id = transfer.bank_account_id
                """ + where + " ORDER BY file, name_key", Tuple.class);
    }

    private static List<CreditTransfer> transfers(NativeQuery<Tuple> query) {
        return query.getResultStream().map(SqlTransfers::transfer).toList();
    }

    private static CreditTransfer transfer(Tuple row) {
        return new CreditTransfer(
                row.get("id", UUID.class),
                new PublisherId(row.get("publisher_id", UUID.class)),
                row.get("name", String.class),
                YearMonth.parse(row.get("month", String.class)),
                row.get("file", String.class),
                new BankAccount(
                        row.get("bank_account_id", UUID.class),
                        row.get("holder", String.class),
                        row.get("masked_iban", String.class)),
                new Money(row.get("amount", BigDecimal.class), row.get("currency", String.class)),
                row.get("at", Instant.class));
    }
}
