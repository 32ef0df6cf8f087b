package shop.alexandria.inventory.catalogue.domain;

/** A value to narrow a search by, and how many books it would leave. */
public record FacetValue(String value, int count) {}
