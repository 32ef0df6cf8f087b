package shop.alexandria.local.demo;

import java.math.BigDecimal;

/** What has been sold so far. */
final class Takings {
    private int orders;
    private int soldOut;
    private BigDecimal goods = new BigDecimal("0.00");

    synchronized void sold(BigDecimal subtotal) {
        orders++;
        goods = goods.add(subtotal);
    }

    synchronized void soldOut() {
        soldOut++;
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
        return soldOut == 0 ? sold : "%s (%d found too few copies)".formatted(sold, soldOut);
    }
}
