package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherRefused.UnknownPublisher;
import shop.alexandria.publishers.directory.domain.Publishers;

/** One publisher, if there is such a one. */
@ApplicationScoped
public class ShowPublisher {
    private final Publishers publishers;

    ShowPublisher(Publishers publishers) {
        this.publishers = publishers;
    }

    /** @throws UnknownPublisher when there is none */
    @Transactional
    public Publisher show(PublisherId id) {
        return publishers.find(id).orElseThrow(() -> new UnknownPublisher(id));
    }
}
