package shop.alexandria.inventory.stock.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shop.alexandria.events.Event;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.StockCommitted;
import shop.alexandria.events.StockTakenBack;
import shop.alexandria.inventory.catalogue.domain.BestSellers;
import shop.alexandria.inventory.stock.domain.SalesCounts;
import shop.alexandria.kit.transactional.EventConsumer;
import shop.alexandria.kit.transactional.Inbox;

/** The ranking follows what was sold: it is told the absolute counts, so that a repeat does no harm. */
@ApplicationScoped
class BestSellersListener implements EventConsumer {
    private final Inbox inbox;
    private final SalesCounts sales;
    private final BestSellers bestSellers;

    BestSellersListener(Inbox inbox, SalesCounts sales, BestSellers bestSellers) {
        this.inbox = inbox;
        this.sales = sales;
        this.bestSellers = bestSellers;
    }

    @Incoming("best-sellers-inventory")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        records.forEach(record -> inbox.receive(this, record));
    }

    @Override
    public String consumer() {
        return "best-sellers";
    }

    // Most events of the topic tell levels of stock.
    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == StockCommitted.class || type == StockTakenBack.class;
    }

    @Override
    public void on(Event event) {
        switch (event) {
            case StockCommitted committed -> count(committed.isbns());
            case StockTakenBack takenBack -> count(takenBack.isbns());
            default -> {} // concerns others
        }
    }

    private void count(List<String> isbns) {
        bestSellers.record(sales.of(isbns.stream().map(Isbn::new).toList()));
    }
}
