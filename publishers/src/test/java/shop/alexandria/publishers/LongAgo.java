package shop.alexandria.publishers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.domain.Agreement;
import shop.alexandria.publishers.royalties.domain.Agreements;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

/** What was agreed before any test began; over HTTP agreements are from now on. */
@ApplicationScoped
class LongAgo {
    private final Agreements agreements;

    LongAgo(Agreements agreements) {
        this.agreements = agreements;
    }

    @Transactional
    void agreed(String publisher, String isbn, String percentage) {
        agreements.add(new Agreement(
                new PublisherId(UUID.fromString(publisher)),
                new Isbn(isbn),
                new SalePercentage(new BigDecimal(percentage)),
                Instant.EPOCH));
    }
}
