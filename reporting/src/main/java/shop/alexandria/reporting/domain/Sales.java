package shop.alexandria.reporting.domain;

/** All sales and refunds; a repeat changes nothing, and a refund may be told before its sale. */
public interface Sales {

    void add(Sale sale);

    void add(Refund refund);
}
