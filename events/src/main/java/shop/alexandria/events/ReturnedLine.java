package shop.alexandria.events;

/** Copies of one book that came back; at least one. */
public record ReturnedLine(String isbn, int copies) {}
