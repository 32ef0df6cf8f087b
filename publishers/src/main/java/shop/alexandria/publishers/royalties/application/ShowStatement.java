package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.calendar.ShopMonths;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.directory.domain.PublisherRefused.UnknownPublisher;

/** What a publisher is told about a month; of one that is not over, as far as it is known. */
@ApplicationScoped
public class ShowStatement {
    private final ShowPublisher showPublisher;
    private final LedgerQueries ledger;
    private final ShopMonths months;

    ShowStatement(ShowPublisher showPublisher, LedgerQueries ledger, ShopMonths months) {
        this.showPublisher = showPublisher;
        this.ledger = ledger;
        this.months = months;
    }

    /** @throws UnknownPublisher when there is none */
    @Transactional
    public StatementView show(PublisherId id, YearMonth month) {
        Publisher publisher = showPublisher.show(id);
        Money opening = ledger.balance(id, months.start(month));
        List<StatementView.Line> lines = ledger.lines(id, months.start(month), months.end(month));
        return new StatementView(
                new StatementView.Payee(id.toString(), publisher.name().text()),
                month.toString(),
                opening,
                sum(lines, LedgerEntryView.EntryType.ACCRUAL, opening.currency()),
                sum(lines, LedgerEntryView.EntryType.REVERSAL, opening.currency()),
                sum(lines, LedgerEntryView.EntryType.TRANSFER, opening.currency()),
                lines.stream().map(StatementView.Line::amount).reduce(opening, Money::plus),
                lines);
    }

    private static Money sum(List<StatementView.Line> lines, LedgerEntryView.EntryType type, String currency) {
        return lines.stream()
                .filter(line -> line.type() == type)
                .map(StatementView.Line::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
