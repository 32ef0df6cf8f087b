package shop.alexandria.publishers.royalties.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import shop.alexandria.publishers.royalties.domain.Transfers;

/** What was transferred for a month, and in which messages to the bank. */
@ApplicationScoped
public class ListTransfers {
    private final Transfers transfers;

    ListTransfers(Transfers transfers) {
        this.transfers = transfers;
    }

    @Transactional
    public List<TransferView> list(YearMonth month) {
        return transfers.ofMonth(month).stream().map(TransferView::of).toList();
    }
}
