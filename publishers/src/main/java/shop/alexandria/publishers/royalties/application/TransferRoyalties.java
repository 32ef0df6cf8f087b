package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shop.alexandria.events.RoyaltyTransferred;
import shop.alexandria.kit.transactional.Outbox;
import shop.alexandria.publishers.calendar.ShopMonths;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;
import shop.alexandria.publishers.royalties.domain.TransferRefused.MonthNotOver;
import shop.alexandria.publishers.royalties.domain.Transfers;

/** At a month's end publishers are paid what they are owed, once. */
@ApplicationScoped
public class TransferRoyalties {
    private final Transfers transfers;
    private final ShowPublisher showPublisher;
    private final ShopMonths months;
    private final Outbox outbox;
    private final Clock clock;

    TransferRoyalties(Transfers transfers, ShowPublisher showPublisher, ShopMonths months, Outbox outbox, Clock clock) {
        this.transfers = transfers;
        this.showPublisher = showPublisher;
        this.months = months;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Books what is due, and tells what the bank has to do. Who is owed nothing, or has no bank account, is left out: its
     * balance stays.
     *
     * @return empty when nothing is due (any more)
     * @throws MonthNotOver while more may be sold in it
     */
    @Transactional
    public List<CreditTransfer> transfer(YearMonth month) {
        if (!months.isOver(month)) {
            throw new MonthNotOver(month);
        }
        transfers.waitForTurn();
        String file = transfers.nextFile(month);
        return transfers.due(month, months.end(month)).stream()
                .map(due -> transferred(due, month, file))
                .toList();
    }

    private CreditTransfer transferred(Transfers.Due due, YearMonth month, String file) {
        Publisher publisher = showPublisher.show(due.publisher());
        CreditTransfer transfer = new CreditTransfer(
                UUID.randomUUID(),
                due.publisher(),
                publisher.name().text(),
                month,
                file,
                Objects.requireNonNull(publisher.bankAccount()),
                due.amount(),
                clock.instant());
        transfers.add(transfer);
        outbox.append(new RoyaltyTransferred(
                due.publisher().toString(),
                transfer.publisherName(),
                month.toString(),
                transfer.amount(),
                transfer.at()));
        return transfer;
    }
}
