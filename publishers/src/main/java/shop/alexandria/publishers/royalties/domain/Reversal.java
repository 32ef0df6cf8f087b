package shop.alexandria.publishers.royalties.domain;

import shop.alexandria.events.Money;

/**
 * What a refund takes back of an accrual.
 *
 * @param lineTotal part of the price that no longer counts
 * @param amount that is no longer owed
 */
public record Reversal(Refund refund, long copies, Money lineTotal, Money amount) {

    /** Nothing was left of the sale. */
    public boolean isEmpty() {
        return copies == 0 && lineTotal.minorUnits() == 0;
    }
}
