package shop.alexandria.orders.application;

/** The sequences a list of orders can have; each ends in a sequence by id, so that pages never overlap. */
public enum OrderSort {
    OLDEST_FIRST("placedAt"),
    NEWEST_FIRST("-placedAt");

    private final String parameter;

    OrderSort(String parameter) {
        this.parameter = parameter;
    }

    /** As it stands in an address. */
    public String parameter() {
        return parameter;
    }
}
