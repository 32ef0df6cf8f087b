package shop.alexandria.events;

/** What happened to a collection of books, in order. */
public sealed interface CollectionEvent extends Event
        permits CollectionSaved, CollectionDeleted, BookCollected, BookUncollected {

    String collectionId();

    @Override
    default String topic() {
        return Topics.CATALOGUE;
    }

    @Override
    default String key() {
        return collectionId();
    }
}
