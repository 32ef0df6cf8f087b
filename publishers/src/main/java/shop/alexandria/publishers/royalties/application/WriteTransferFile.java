package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import shop.alexandria.publishers.PublishersConfig;
import shop.alexandria.publishers.directory.domain.BankAccounts;
import shop.alexandria.publishers.directory.domain.Iban;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;
import shop.alexandria.publishers.royalties.domain.TransferRefused.UnknownFile;
import shop.alexandria.publishers.royalties.domain.Transfers;

/** The message to the bank about transfers, the same however often it is written. */
@ApplicationScoped
public class WriteTransferFile {
    private final Transfers transfers;
    private final BankAccounts accounts;
    private final PublishersConfig config;

    WriteTransferFile(Transfers transfers, BankAccounts accounts, PublishersConfig config) {
        this.transfers = transfers;
        this.accounts = accounts;
        this.config = config;
    }

    /** @throws UnknownFile when there was none of this name */
    @Transactional
    public TransferFile write(String file) {
        List<CreditTransfer> contained = transfers.ofFile(file);
        if (contained.isEmpty()) {
            throw new UnknownFile(file);
        }
        CreditTransfer first = contained.getFirst();
        return new TransferFile(
                file,
                first.at(),
                LocalDate.ofInstant(first.at(), config.timeZone()),
                config.shop().name(),
                new Iban(Iban.normalised(config.shop().iban())),
                contained.stream().map(this::payment).toList());
    }

    private TransferFile.Payment payment(CreditTransfer transfer) {
        return new TransferFile.Payment(
                transfer.id().toString().replace("-", ""),
                transfer.account().holder(),
                accounts.iban(transfer.account()),
                transfer.amount(),
                "Royalties to the end of %s, %s".formatted(transfer.month(), transfer.publisherName()));
    }
}
