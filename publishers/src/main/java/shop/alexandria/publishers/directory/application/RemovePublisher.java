package shop.alexandria.publishers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherRefused.InUse;
import shop.alexandria.publishers.directory.domain.PublisherRefused.UnknownPublisher;
import shop.alexandria.publishers.directory.domain.Publishers;

/** A publisher that was entered by mistake goes again, and what was agreed with it. */
@ApplicationScoped
public class RemovePublisher {
    private final ShowPublisher showPublisher;
    private final Publishers publishers;

    RemovePublisher(ShowPublisher showPublisher, Publishers publishers) {
        this.showPublisher = showPublisher;
        this.publishers = publishers;
    }

    /**
     * Removes it for good.
     *
     * @throws UnknownPublisher when there is none
     * @throws InUse when the ledger or a reorder knows it
     */
    @Transactional
    public void remove(PublisherId id) {
        publishers.remove(showPublisher.show(id).id());
    }
}
