package shop.alexandria.events;

/** A book is no longer in the collection. */
public record BookUncollected(String collectionId, String isbn) implements CollectionEvent {}
