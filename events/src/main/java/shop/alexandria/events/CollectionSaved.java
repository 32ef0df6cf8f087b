package shop.alexandria.events;

/** A collection has come into being, or has another name. */
public record CollectionSaved(String collectionId, String name) implements CollectionEvent {}
