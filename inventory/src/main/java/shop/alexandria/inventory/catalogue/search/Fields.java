package shop.alexandria.inventory.catalogue.search;

/** The fields of the index. */
final class Fields {
    // Words
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String SERIES = "series";
    static final String AUTHOR = "author";
    static final String GENRE = "genre";
    static final String PUBLISHER = "publisher";
    static final String DESCRIPTION = "description";

    // Exact values
    static final String ISBN = "isbn";
    static final String HEADING = "heading";
    static final String GENRE_SLUG = "genreSlug";

    // Numbers, to filter and sort by
    static final String PRICE = "price";
    static final String PUBLISHED = "published";
    static final String DISCOUNTED = "discounted";
    static final String TITLE_ORDER = "titleOrder";

    // Numbers that change without the book: doc values only, so that they can be updated in place
    static final String IN_STOCK = "inStock";
    static final String SOLD = "sold";
    static final String REVISION = "revision";

    static final String FEATURES = "features";
    static final String POPULARITY = "popularity";
    static final String BOOK = "book";

    private Fields() {}
}
