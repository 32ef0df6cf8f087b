package shop.alexandria.inventory.catalogue.domain;

import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** The ranking by copies sold; a copy of figures that stock owns, so it may be lost and made again. */
public interface BestSellers {

    /** Notes the copies sold since ever, by ISBN: absolute, so that a repeat or a late call does no harm. */
    void record(Map<Isbn, Long> copiesSold);

    /** Whether the figures are gone, or have never been there: then {@link #rebuild} is due. */
    boolean lost();

    /** Replaces all figures by these. */
    void rebuild(Map<Isbn, Long> copiesSold);

    /** Copies sold of one book, zero for a book never sold; answered from memory, at most seconds old. */
    long score(Isbn isbn);

    /** As {@link #score(Isbn)} for many books; those never sold are missing. */
    Map<Isbn, Long> scores(Collection<Isbn> isbns);

    /** The copies it takes to be called a best seller: at least one. */
    long threshold();
}
