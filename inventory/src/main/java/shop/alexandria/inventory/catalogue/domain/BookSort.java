package shop.alexandria.inventory.catalogue.domain;

/** The orders a list can have; each ends in an order by ISBN, so that pages never overlap. */
public enum BookSort {
    RELEVANCE("relevance"),
    NEWEST("newest"),
    SOONEST("soonest"),
    BEST_SELLER("best-seller"),
    PRICE("price"),
    PRICE_DESCENDING("-price"),
    TITLE("title");

    private final String parameter;

    BookSort(String parameter) {
        this.parameter = parameter;
    }

    /** As it stands in an address. */
    public String parameter() {
        return parameter;
    }
}
