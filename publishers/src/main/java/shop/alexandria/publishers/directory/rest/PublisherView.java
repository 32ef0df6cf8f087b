package shop.alexandria.publishers.directory.rest;

import java.util.UUID;
import shop.alexandria.publishers.directory.domain.Publisher;

record PublisherView(UUID id, String name, boolean draft) {

    static PublisherView of(Publisher publisher) {
        return new PublisherView(publisher.id().value(), publisher.name().text(), publisher.draft());
    }
}
