package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherRefused.UnknownPublisher;
import shop.alexandria.publishers.directory.domain.Publishers;
import shop.alexandria.publishers.royalties.domain.Agreement;
import shop.alexandria.publishers.royalties.domain.Agreements;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

/** A percentage is agreed upon for a book, for the sales from now on. */
@ApplicationScoped
public class AgreePercentage {
    private final Publishers publishers;
    private final Agreements agreements;
    private final Clock clock;

    AgreePercentage(Publishers publishers, Agreements agreements, Clock clock) {
        this.publishers = publishers;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @throws UnknownPublisher when there is none of this id */
    @Transactional
    public Agreement agree(PublisherId publisher, Isbn isbn, SalePercentage percentage) {
        if (publishers.find(publisher).isEmpty()) {
            throw new UnknownPublisher(publisher);
        }
        Agreement agreement = new Agreement(publisher, isbn, percentage, clock.instant());
        agreements.add(agreement);
        return agreement;
    }

    /** False, and nothing agreed, when that is what is in force already. */
    @Transactional
    public boolean agreeIfNew(PublisherId publisher, Isbn isbn, SalePercentage percentage) {
        boolean inForce = agreements
                .at(clock.instant(), publisher, isbn)
                .filter(agreement -> agreement.percentage().equals(percentage))
                .isPresent();
        if (!inForce) {
            agree(publisher, isbn, percentage);
        }
        return !inForce;
    }
}
