package shop.alexandria.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.BookFacts;
import shop.alexandria.events.BookListed;
import shop.alexandria.events.CopiesReceived;
import shop.alexandria.events.Money;
import shop.alexandria.events.RoyaltyBooked;

/** What is bought and owed, as tests speak of it. */
final class Supply {
    private static final AtomicLong ENTRIES = new AtomicLong();

    private Supply() {}

    static CopiesReceived received(String isbn, long copies, @Nullable String unitCost, String at) {
        return new CopiesReceived(
                UUID.randomUUID().toString(),
                isbn,
                copies,
                unitCost == null ? null : Money.of(unitCost, "EUR"),
                null,
                Instant.parse(at));
    }

    static BookListed listed(String isbn, long revision, String title) {
        return new BookListed(
                new BookFacts(isbn, revision, title, List.of(), List.of(), null, "Penguin", Money.of("8.99", "EUR")));
    }

    /** A new entry of the ledger. */
    static RoyaltyBooked booked(String publisherId, String publisher, String type, String amount, String at) {
        return new RoyaltyBooked(
                publisherId,
                publisher,
                ENTRIES.incrementAndGet(),
                type,
                "A-1",
                Orders.EMMA,
                Money.of(amount, "EUR"),
                Instant.parse(at));
    }
}
