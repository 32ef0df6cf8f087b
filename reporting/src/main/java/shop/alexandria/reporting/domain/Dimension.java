package shop.alexandria.reporting.domain;

/** By what sales are told apart. */
public enum Dimension {
    GENRE,
    AUTHOR,
    PUBLISHER,
    BOOK
}
