package shop.alexandria.events;

/** A book is in the collection from now on. */
public record BookCollected(String collectionId, String isbn) implements CollectionEvent {}
