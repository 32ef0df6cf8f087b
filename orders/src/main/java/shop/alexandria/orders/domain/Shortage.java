package shop.alexandria.orders.domain;

/** More copies were ordered than are left. */
public record Shortage(String isbn, long requested, long available) {}
