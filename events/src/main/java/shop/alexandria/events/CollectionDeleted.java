package shop.alexandria.events;

/** A collection is no more, and no book is in it. */
public record CollectionDeleted(String collectionId) implements CollectionEvent {}
