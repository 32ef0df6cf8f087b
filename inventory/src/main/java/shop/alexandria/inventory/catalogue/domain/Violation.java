package shop.alexandria.inventory.catalogue.domain;

/** What is wrong with one field, for people. */
public record Violation(String field, String message) {}
