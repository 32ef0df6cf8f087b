package shop.alexandria.inventory.stock.domain;

import shop.alexandria.events.Isbn;

/** More copies were asked for than are left. */
public record Shortage(Isbn isbn, long requested, long available) {}
