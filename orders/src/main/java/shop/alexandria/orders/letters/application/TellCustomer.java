package shop.alexandria.orders.letters.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import shop.alexandria.events.Event;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.letters.domain.LettersToSend;
import shop.alexandria.orders.letters.domain.Occasion;

/** Writes what the customer is to know of an order's news, in the transaction that keeps them: neither is there without the other. */
@ApplicationScoped
public class TellCustomer {
    private final LettersToSend letters;

    TellCustomer(LettersToSend letters) {
        this.letters = letters;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(List<Event> news, OrderFacts order) {
        if (order.customer().canBeWrittenTo()) {
            news.stream()
                    .map(Occasion::of)
                    .flatMap(Optional::stream)
                    .forEach(occasion -> letters.add(order.id(), occasion));
        }
    }
}
