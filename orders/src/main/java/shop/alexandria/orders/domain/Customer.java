package shop.alexandria.orders.domain;

/** Who ordered, as he was known at that moment. */
public record Customer(String id, String name, String email) {}
