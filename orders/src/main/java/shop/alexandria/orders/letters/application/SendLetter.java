package shop.alexandria.orders.letters.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;
import shop.alexandria.kit.web.Outages;
import shop.alexandria.kit.web.log.Noted;
import shop.alexandria.orders.application.AboutOrder;
import shop.alexandria.orders.domain.Order;
import shop.alexandria.orders.domain.OrderFacts;
import shop.alexandria.orders.domain.Orders;
import shop.alexandria.orders.letters.domain.Letter;
import shop.alexandria.orders.letters.domain.LettersToSend;
import shop.alexandria.orders.letters.domain.Patience;
import shop.alexandria.orders.letters.domain.Postman;

/**
 * Sends one letter and notes it, in one transaction with the lock on it: a process that dies leaves it to another. Should it
 * die in the instant between the mail server's word and the commit, the letter goes out again under the same message id.
 */
@ApplicationScoped
class SendLetter {
    private static final Logger LOG = Logger.getLogger(SendLetter.class);

    private final LettersToSend letters;
    private final Orders orders;
    private final Postman postman;
    private final Patience patience;

    SendLetter(LettersToSend letters, Orders orders, Postman postman, LettersConfig config) {
        this.letters = letters;
        this.orders = orders;
        this.postman = postman;
        this.patience = config.letters().patience();
    }

    /** False when there is none to send, or no mail server to take it: the others need not be tried now. */
    @Transactional
    boolean next() {
        Optional<Letter> next = letters.lockNext();
        return next.isPresent() && send(next.get());
    }

    private boolean send(Letter letter) {
        Order order = orders.find(letter.orderId()).orElseThrow();
        try (Noted _ = AboutOrder.of(order)) {
            return send(letter, order.facts());
        }
    }

    private boolean send(Letter letter, OrderFacts order) {
        if (!order.customer().canBeWrittenTo()) {
            letters.drop(letter);
            return true;
        }
        try {
            postman.deliver(letter, order);
            letters.sent(letter);
            return true;
        } catch (RuntimeException failure) {
            keep(letter, Reasons.of(failure));
            return !Outages.isOutage(failure);
        }
    }

    private void keep(Letter letter, String reason) {
        String occasion = letter.occasion().key();
        if (patience.endsAfter(letter.tries())) {
            LOG.errorf("The letter '%s' of order %s is given up: %s", occasion, letter.orderId(), reason);
            letters.giveUp(letter, reason);
        } else {
            LOG.warnf("The letter '%s' of order %s is sent later: %s", occasion, letter.orderId(), reason);
            letters.postpone(letter, reason, patience.pauseAfter(letter.tries()));
        }
    }
}
