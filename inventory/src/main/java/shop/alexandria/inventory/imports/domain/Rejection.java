package shop.alexandria.inventory.imports.domain;

/** A record that did not become a book, and why. */
public record Rejection(int record, String reason) {}
