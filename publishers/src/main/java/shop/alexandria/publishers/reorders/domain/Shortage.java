package shop.alexandria.publishers.reorders.domain;

import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;

/**
 * Fewer copies of a book are free than its threshold.
 *
 * @param publisherId null while the publisher is known by name only
 * @param receivedByReorders how many copies that were ever ordered the shelf knows of
 */
public record Shortage(
        Isbn isbn,
        String title,
        @Nullable String publisherId,
        String publisher,
        long available,
        long threshold,
        long receivedByReorders) {

    /**
     * Whether it lasts although copies are on their way.
     *
     * @param received how many copies of it have arrived in all, on the shelf or on their way to it
     */
    public boolean lasts(long received) {
        long onTheirWay = Math.max(0, received - receivedByReorders);
        return available + onTheirWay < threshold;
    }
}
