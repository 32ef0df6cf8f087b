package shop.alexandria.local.demo;

import java.math.BigDecimal;

/** What has been sold so far. */
final class Takings {
    private int orders;
    private int failed;
    private BigDecimal goods = new BigDecimal("0.00");

    synchronized void sold(BigDecimal subtotal) {
        orders++;
        goods = goods.add(subtotal);
    }

    synchronized void nothing() {
        failed++;
    }

    synchronized int orders() {
        return orders;
    }

    /** What the books of all paid orders cost, whatever became of them later. */
    synchronized BigDecimal goods() {
        return goods;
    }

    synchronized String inWords() {
        String sold = "%,d orders so far, %,.2f".formatted(orders, goods);
        return failed == 0 ? sold : "%s (%d came to nothing)".formatted(sold, failed);
    }
}
