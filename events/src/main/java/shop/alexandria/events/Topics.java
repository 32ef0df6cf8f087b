package shop.alexandria.events;

/** The topics; each keeps the order of the events of one key. */
public final class Topics {
    public static final String ORDERS = "alexandria.orders";
    public static final String INVENTORY = "alexandria.inventory";
    public static final String CATALOGUE = "alexandria.catalogue";
    public static final String PUBLISHERS = "alexandria.publishers";
    public static final String USERS = "alexandria.users";

    private static final String DEAD_LETTERS = "alexandria.dead-letters.";

    private Topics() {}

    /** Where a service tells of the messages it could not process. */
    public static String deadLettersOf(String service) {
        return DEAD_LETTERS + service;
    }
}
