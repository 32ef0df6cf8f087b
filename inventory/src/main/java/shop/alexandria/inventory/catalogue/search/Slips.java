package shop.alexandria.inventory.catalogue.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of the index that are a slip or two of the finger away from typed ones. It weighs them as Lucene's
 * {@link FuzzyQuery} does, but that one would build the automata of a word, which costs more than the search, for every
 * field and every rewriting; this looks for each word in each field once in a search.
 */
final class Slips {
    private static final int MOST = 20;

    private final IndexReader reader;
    private final Map<Typed, CompiledAutomaton> automata = new HashMap<>();
    private final Map<Term, Query> found = new HashMap<>();

    Slips(IndexReader reader) {
        this.reader = reader;
    }

    private record Typed(String text, int slips) {}

    private record Near(Term term, float likeness) {}

    /** @param slips how many there may be, one or two: a letter too many, missing, wrong, or two exchanged */
    Query near(Term typed, int slips) throws IOException {
        Query known = found.get(typed);
        if (known == null) {
            known = blended(nearest(typed, slips));
            found.put(typed, known);
        }
        return known;
    }

    private static Query blended(List<Near> nearest) {
        if (nearest.isEmpty()) {
            return new MatchNoDocsQuery("no word is like it");
        }
        BlendedTermQuery.Builder query =
                new BlendedTermQuery.Builder().setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
        nearest.forEach(near -> query.add(near.term(), near.likeness()));
        return query.build();
    }

    private List<Near> nearest(Term typed, int slips) throws IOException {
        List<Near> all = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, typed.field());
        if (terms != null) {
            TermsEnum like = automaton(typed.text(), slips).getTermsEnum(terms);
            for (BytesRef term = like.next(); term != null; term = like.next()) {
                all.add(new Near(new Term(typed.field(), BytesRef.deepCopyOf(term)), likeness(typed, term, slips)));
            }
        }
        Comparator<Near> nearestFirst = comparingDouble(Near::likeness).reversed();
        return all.stream()
                .sorted(nearestFirst.thenComparing(Near::term))
                .limit(MOST)
                .toList();
    }

    private float likeness(Term typed, BytesRef term, int slips) {
        if (typed.bytes().bytesEquals(term)) {
            return 1;
        }
        int distance = slips == 1 || isOneSlipAway(typed, term) ? 1 : 2;
        int shorter = Math.min(UnicodeUtil.codePointCount(typed.bytes()), UnicodeUtil.codePointCount(term));
        return 1 - (float) distance / shorter;
    }

    private boolean isOneSlipAway(Term typed, BytesRef term) {
        return automaton(typed.text(), 1).runAutomaton.run(term.bytes, term.offset, term.length);
    }

    private CompiledAutomaton automaton(String text, int slips) {
        return automata.computeIfAbsent(
                new Typed(text, slips), _ -> FuzzyQuery.getFuzzyAutomaton(text, slips, 0, true));
    }
}
