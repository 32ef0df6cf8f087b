package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import shop.alexandria.publishers.directory.domain.PublisherName;
import shop.alexandria.publishers.directory.domain.Publishers;

/** Who publishes a book of the shop becomes known with it, as a draft for the owners to complete. */
@ApplicationScoped
public class MeetPublishers {
    private final Publishers publishers;

    MeetPublishers(Publishers publishers) {
        this.publishers = publishers;
    }

    /** In one order, so that two who meet the same never wait for each other. */
    @Transactional
    public void meet(Collection<PublisherName> names) {
        names.stream().sorted(Comparator.comparing(PublisherName::key)).forEach(publishers::named);
    }
}
