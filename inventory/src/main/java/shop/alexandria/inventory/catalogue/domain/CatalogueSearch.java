package shop.alexandria.inventory.catalogue.domain;

import java.util.List;

/** Finds books that are on sale; it may lag behind the truth by seconds, but never invents a book. */
public interface CatalogueSearch {

    /** The best matches of the query, and the counts to narrow them by. */
    FoundBooks find(BookQuery query);

    /** What the visitor may be about to type. */
    List<Suggestion> suggest(String start, int most);

    /** All genres of books on sale, A to Z, with the number of their books. */
    List<FacetValue> genres();
}
