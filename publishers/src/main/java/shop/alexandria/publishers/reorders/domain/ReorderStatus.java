package shop.alexandria.publishers.reorders.domain;

/** What became of a shortage. */
public enum ReorderStatus {
    /** Copies are ordered, and have not all arrived. */
    ORDERED,
    /** All of them have arrived. */
    RECEIVED,
    /** An owner has called it off. */
    CANCELLED,
    /** Nothing was ordered: nobody bought the book last month. */
    NOTHING_SOLD
}
