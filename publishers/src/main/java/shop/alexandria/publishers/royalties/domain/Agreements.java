package shop.alexandria.publishers.royalties.domain;

import java.time.Instant;
import java.util.Optional;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;

/** All agreements there ever were: a new one never rewrites the past. */
public interface Agreements {

    void add(Agreement agreement);

    /** The one in force at that moment. */
    Optional<Agreement> at(Instant moment, PublisherId publisher, Isbn isbn);
}
