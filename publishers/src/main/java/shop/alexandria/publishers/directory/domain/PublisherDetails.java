package shop.alexandria.publishers.directory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owners know of a publisher. */
public record PublisherDetails(
        PublisherName name,
        @Nullable Address address,
        @Nullable String email,
        List<String> phones,
        List<Contact> contacts) {

    public PublisherDetails {
        phones = List.copyOf(phones);
        contacts = List.copyOf(contacts);
    }

    /** Of a publisher known by name only. */
    public static PublisherDetails of(PublisherName name) {
        return new PublisherDetails(name, null, null, List.of(), List.of());
    }
}
