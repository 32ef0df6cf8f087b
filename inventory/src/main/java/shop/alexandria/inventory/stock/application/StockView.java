package shop.alexandria.inventory.stock.application;

import shop.alexandria.events.Isbn;

/**
 * A book's stock as its owners see it.
 *
 * @param sold copies sold since ever, returns taken off
 */
public record StockView(Isbn isbn, long onHand, long reserved, long available, long threshold, long sold) {}
