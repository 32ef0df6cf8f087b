package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.events.RoyaltyBooked;
import shop.alexandria.reporting.domain.Royalties;
import shop.alexandria.reporting.domain.RoyaltyEntry;

/** What a publisher gets of a sale is spent on the day of the sale, and saved on the day of its refund. */
@ApplicationScoped
public class RecordRoyalty {
    private final Royalties royalties;
    private final BusinessDays days;

    RecordRoyalty(Royalties royalties, BusinessDays days) {
        this.royalties = royalties;
        this.days = days;
    }

    @Transactional
    public void record(RoyaltyBooked booked) {
        royalties.add(new RoyaltyEntry(
                "entry " + booked.entryId(),
                RoyaltyEntry.Type.valueOf(booked.type()),
                booked.publisherId(),
                booked.publisher(),
                booked.amount(),
                booked.at(),
                days.of(booked.at())));
    }
}
