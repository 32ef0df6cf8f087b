package shop.alexandria.reporting.domain;

/**
 * All sales and refunds; a repeat changes nothing, a refund may be told before its sale, and never more counts as refunded
 * than was sold.
 */
public interface Sales {

    void add(Sale sale);

    void add(Refund refund);
}
