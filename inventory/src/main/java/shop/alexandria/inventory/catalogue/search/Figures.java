package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import shop.alexandria.events.Isbn;

/** Looks up a single number of a book in the index. */
final class Figures {

    private Figures() {}

    /** Empty when the book is not in the index. */
    static OptionalLong of(IndexSearcher searcher, Isbn isbn, String field) throws IOException {
        Term term = new Term(Fields.ISBN, isbn.value());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            OptionalLong figure = in(leaf.reader(), term, field);
            if (figure.isPresent()) {
                return figure;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong in(LeafReader leaf, Term term, String field) throws IOException {
        PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
        int entry = postings == null ? DocIdSetIterator.NO_MORE_DOCS : firstLive(leaf, postings);
        if (entry == DocIdSetIterator.NO_MORE_DOCS) {
            return OptionalLong.empty();
        }
        NumericDocValues values = leaf.getNumericDocValues(field);
        return values != null && values.advanceExact(entry)
                ? OptionalLong.of(values.longValue())
                : OptionalLong.empty();
    }

    private static int firstLive(LeafReader leaf, PostingsEnum postings) throws IOException {
        int entry = postings.nextDoc();
        while (entry != DocIdSetIterator.NO_MORE_DOCS
                && leaf.getLiveDocs() != null
                && !leaf.getLiveDocs().get(entry)) {
            entry = postings.nextDoc();
        }
        return entry;
    }
}
