package shop.alexandria.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.reporting.domain.Royalties;
import shop.alexandria.reporting.domain.RoyaltyEntry;

@ApplicationScoped
class SqlRoyalties implements Royalties {
    private final ReadModels models;

    SqlRoyalties(ReadModels models) {
        this.models = models;
    }

    @Override
    public void add(RoyaltyEntry entry) {
        models.session()
                .createNativeMutationQuery("""
                        WITH new AS (
                            INSERT INTO royalty_entry (entry_id, type, publisher_id, publisher, amount, currency, at, day)
                            VALUES (:id, :type, :publisherId, :publisher, :amount, :currency, :at, :day)
                            ON CONFLICT DO NOTHING RETURNING *)
                        INSERT INTO royalties_of_day AS total (day, publisher_id, currency, publisher,
                                                               accrued, reversed, transferred)
                        SELECT day, publisher_id, currency, publisher,
                               CASE type WHEN 'ACCRUAL' THEN amount ELSE 0 END,
                               CASE type WHEN 'REVERSAL' THEN -amount ELSE 0 END,
                               CASE type WHEN 'TRANSFER' THEN -amount ELSE 0 END
                          FROM new
                        ON CONFLICT (day, publisher_id, currency) DO UPDATE
                           SET accrued = total.accrued + excluded.accrued,
                               reversed = total.reversed + excluded.reversed,
                               transferred = total.transferred + excluded.transferred,
                               publisher = excluded.publisher
                        """)
                .setParameter("id", entry.id())
                .setParameter("type", entry.type().name())
                .setParameter("publisherId", entry.publisherId())
                .setParameter("publisher", entry.publisher())
                .setParameter("amount", entry.amount().amount())
                .setParameter("currency", entry.amount().currency())
                .setParameter("at", entry.at())
                .setParameter("day", entry.day())
                .executeUpdate();
    }
}
