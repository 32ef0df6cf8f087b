package shop.alexandria.reporting.domain;

/** What came in and what is there; a repeat changes nothing, and neither does a level that is older than the one known. */
public interface Warehouse {

    void add(Receipt receipt);

    void put(String isbn, long onHand, long version);
}
