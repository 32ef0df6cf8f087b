package shop.alexandria.orders.domain;

import java.time.Duration;

/**
 * Something that is done to an order.
 *
 * @param after how long after it was placed
 * @param size of a refund in cents, or, of a return, what to take
 */
record Deed(Kind kind, Duration after, int size) {
    enum Kind {
        START_PAYMENT,
        MONEY_ARRIVES,
        PAYMENT_FAILS,
        COPIES_ARE_GONE,
        EXPIRE,
        CANCEL,
        PACK,
        SHIP,
        DELIVER,
        HEAR_OF_DELIVERY,
        REFUND_PART,
        REFUND_ALL,
        RETURN_SOME,
        RETURN_ALL,
        STOCK_IS_SHORT,
        PROVIDER_CONFIRMS,
        PROVIDER_FAILS
    }
}
