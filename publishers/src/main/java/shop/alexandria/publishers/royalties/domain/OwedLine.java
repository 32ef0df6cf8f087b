package shop.alexandria.publishers.royalties.domain;

import shop.alexandria.events.Money;

/**
 * What is owed for one book of an order: what accrued for it, less what its refunds have reversed.
 *
 * @param copies that are no longer sold
 * @param refunded of the price
 * @param reversed of the accrual
 */
public record OwedLine(Accrual accrual, long copies, Money refunded, Money reversed) {

    /**
     * What one more refund reverses, at the percentage of the sale. It is rounded over all refunds so far, so that all of
     * them together reverse what accrued, to the cent; and never undoes more than was sold.
     */
    public Reversal undo(Refund refund) {
        long undone = Math.min(refund.copies(), accrual.quantity() - copies);
        Money lineTotal = least(refund.amount(), accrual.lineTotal().minus(refunded));
        Money amount = accrual.percentage().of(refunded.plus(lineTotal)).minus(reversed);
        return new Reversal(refund, undone, lineTotal, amount);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
