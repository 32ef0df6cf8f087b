package shop.alexandria.publishers.royalties.rest;

import java.time.Instant;
import java.util.UUID;
import shop.alexandria.publishers.royalties.domain.Agreement;

record AgreementView(UUID publisherId, String isbn, String salePercentage, Instant effectiveFrom) {

    static AgreementView of(Agreement agreement) {
        return new AgreementView(
                agreement.publisher().value(),
                agreement.isbn().value(),
                agreement.percentage().toString(),
                agreement.effectiveFrom());
    }
}
