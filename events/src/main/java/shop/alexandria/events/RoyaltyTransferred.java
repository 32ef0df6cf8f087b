package shop.alexandria.events;

import java.time.Instant;

/**
 * A publisher's share was transferred to its bank account.
 *
 * @param month the last whose sales it contains, such as {@code 2026-10}
 */
public record RoyaltyTransferred(
        String publisherId, String publisher, String month, Money amount, Instant transferredAt)
        implements PublisherEvent {

    @Override
    public String key() {
        return publisherId;
    }
}
