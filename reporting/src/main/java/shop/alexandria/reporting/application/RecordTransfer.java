package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.reporting.domain.Royalties;
import shop.alexandria.reporting.domain.RoyaltyEntry;

/** What was transferred to a publisher is no longer owed; there is one transfer per publisher and month. */
@ApplicationScoped
public class RecordTransfer {
    private final Royalties royalties;
    private final BusinessDays days;

    RecordTransfer(Royalties royalties, BusinessDays days) {
        this.royalties = royalties;
        this.days = days;
    }

    @Transactional
    public void record(RoyaltyTransferred transferred) {
        royalties.add(new RoyaltyEntry(
                "transfer %s %s %s"
                        .formatted(
                                transferred.publisherId(),
                                transferred.month(),
                                transferred.amount().currency()),
                RoyaltyEntry.Type.TRANSFER,
                transferred.publisherId(),
                transferred.publisher(),
                transferred.amount().negated(),
                transferred.transferredAt(),
                days.of(transferred.transferredAt())));
    }
}
