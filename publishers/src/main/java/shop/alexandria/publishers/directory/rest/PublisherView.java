package shop.alexandria.publishers.directory.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.Publisher;

record PublisherView(
        UUID id,
        String name,
        boolean draft,
        @Nullable AddressBody address,
        @Nullable String email,
        List<String> phones,
        List<ContactBody> contacts,
        @Nullable BankAccountBody bankAccount) {

    static PublisherView of(Publisher publisher) {
        PublisherRequest shown = PublisherRequest.of(publisher);
        return new PublisherView(
                publisher.id().value(),
                shown.name(),
                publisher.draft(),
                shown.address(),
                shown.email(),
                publisher.details().phones(),
                publisher.details().contacts().stream().map(ContactBody::of).toList(),
                shown.bankAccount());
    }
}
