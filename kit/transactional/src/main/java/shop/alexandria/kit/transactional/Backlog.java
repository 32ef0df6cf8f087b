package shop.alexandria.kit.transactional;

/**
 * What waits in an outbox.
 *
 * @param unsent how many events
 * @param ageSeconds of the oldest, 0 when there is none
 */
record Backlog(long unsent, double ageSeconds) {
    static final Backlog NONE = new Backlog(0, 0);
}
