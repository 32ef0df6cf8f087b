package shop.alexandria.storefront.pages.shop;

import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.storefront.pages.Paging;

/**
 * What a search has found.
 *
 * @param problem why nothing could be searched for; empty when all is well
 */
record SearchView(
        SearchAddress address, List<Narrowing> narrowings, List<BookCard> books, Paging paging, String problem) {

    /** A name and its value, of a field or an option. */
    record Entry(String name, String value) {}

    /** What the form leaves as it is. */
    public List<Entry> carried() {
        return Stream.of("q", "genre", "author", "publisher", "language", "collection", "tag")
                .filter(name -> !address.value(name).isEmpty())
                .map(name -> new Entry(name, address.value(name)))
                .toList();
    }

    public List<Entry> sorts() {
        return List.of(
                new Entry("relevance", "Best match first"),
                new Entry("newest", "Newest first"),
                new Entry("best-seller", "Best sellers first"),
                new Entry("price", "Cheapest first"),
                new Entry("-price", "Dearest first"),
                new Entry("title", "By title"));
    }

    /** One way to narrow a search. */
    record Narrowing(String heading, List<Choice> choices) {}

    /** @param address of the search with this choice or, when it is chosen, without it */
    record Choice(String text, int count, String address, boolean chosen) {}
}
