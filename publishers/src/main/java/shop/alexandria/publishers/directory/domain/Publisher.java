package shop.alexandria.publishers.directory.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes books.
 *
 * @param version grows with every change
 * @param draft known by name only, from a book or a sale; the owners have yet to complete it
 */
public record Publisher(
        PublisherId id,
        long version,
        boolean draft,
        PublisherDetails details,
        @Nullable BankAccount bankAccount) {

    public static Publisher draft(PublisherName name) {
        return new Publisher(PublisherId.random(), 1, true, PublisherDetails.of(name), null);
    }

    public PublisherName name() {
        return details.name();
    }

    /** As an owner has entered it: a draft no longer. */
    public Publisher as(PublisherDetails changed, @Nullable BankAccount account) {
        return new Publisher(id, version, false, changed, account);
    }
}
