package shop.alexandria.reporting.domain;

/** By what sales are told apart; books belong to the collections they are in when somebody asks. */
public enum Dimension {
    GENRE,
    AUTHOR,
    PUBLISHER,
    BOOK,
    COLLECTION
}
