package shop.alexandria.orders.letters.domain;

import shop.alexandria.orders.domain.OrderFacts;

/** The way to the customer's letter box. */
public interface Postman {

    /**
     * Returns when a mail server has taken the letter over.
     *
     * @throws RuntimeException when it has not
     */
    void deliver(Letter letter, OrderFacts order);
}
