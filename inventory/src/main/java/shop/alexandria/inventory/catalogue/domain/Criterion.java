package shop.alexandria.inventory.catalogue.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import shop.alexandria.events.Isbn;

/** Something that all books of a list have in common. */
public sealed interface Criterion {

    /** All the words stand in the title, the subtitle or the series. */
    record TitleHas(String words) implements Criterion {}

    /** By this author: a name as in the facets, or words of it. */
    record WrittenBy(String author) implements Criterion {}

    /** From this publisher: a name as in the facets, or words of it. */
    record PublishedBy(String publisher) implements Criterion {}

    /** Of this genre: its name or its slug. */
    record OfGenre(String nameOrSlug) implements Criterion {}

    /** Written in this language. */
    record WrittenIn(Language language) implements Criterion {}

    /** The one book of this ISBN. */
    record Numbered(Isbn isbn) implements Criterion {}

    /** At this price or above. */
    record CostsAtLeast(BigDecimal amount) implements Criterion {}

    /** At this price or below. */
    record CostsAtMost(BigDecimal amount) implements Criterion {}

    /** Copies can be sold now, or cannot. */
    record InStock(boolean yes) implements Criterion {}

    /** Sold below its usual price. */
    record Discounted() implements Criterion {}

    /** Out on this day or later. */
    record PublishedFrom(LocalDate day) implements Criterion {}

    /** Out on this day or earlier. */
    record PublishedUntil(LocalDate day) implements Criterion {}

    /** Sold at least so often. */
    record SoldAtLeast(long copies) implements Criterion {}

    /** One of these. */
    record OneOf(Set<Isbn> isbns) implements Criterion {
        public OneOf {
            isbns = Set.copyOf(isbns);
        }
    }
}
