package shop.alexandria.publishers.royalties.application;

import java.time.Instant;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;

/**
 * A transfer as the owners see it.
 *
 * @param file of the message to the bank that contains it
 */
public record TransferView(
        String publisherId,
        String publisher,
        String month,
        Money amount,
        String holder,
        String iban,
        String file,
        Instant at) {

    public static TransferView of(CreditTransfer transfer) {
        return new TransferView(
                transfer.publisher().toString(),
                transfer.publisherName(),
                transfer.month().toString(),
                transfer.amount(),
                transfer.account().holder(),
                transfer.account().maskedIban(),
                transfer.file(),
                transfer.at());
    }
}
