package shop.alexandria.reporting.domain;

/** What books are called and which collections they are in. */
public interface Catalogue {

    /** Of two titles of a book the one of the higher revision is right. */
    void name(String isbn, long revision, String title);

    void saveCollection(String id, String name);

    void deleteCollection(String id);

    void collect(String collectionId, String isbn);

    void uncollect(String collectionId, String isbn);
}
