package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import shop.alexandria.inventory.catalogue.search.Words.Word;

/** Looks for typed words in the fields of a book, and weighs where they are found. */
final class WordQueries {
    private static final float OTHER_FIELDS = 0.1f;
    private static final float UNFINISHED = 0.6f;
    private static final float MISSPELT = 0.3f;
    private static final int INITIALS = 3;

    private final Slips slips;

    WordQueries(Slips slips) {
        this.slips = slips;
    }

    /** A field and what a word in it weighs; {@code closely} if slips and beginnings count there too. */
    private record Place(String field, float weight, boolean stemmed, boolean closely) {

        Term term(Word word) {
            return new Term(field, stemmed ? word.stem() : word.plain());
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place(Fields.TITLE, 4, true, true),
            new Place(Fields.AUTHOR, 3.5f, false, true),
            new Place(Fields.SERIES, 2.5f, true, true),
            new Place(Fields.SUBTITLE, 1.5f, true, true),
            new Place(Fields.GENRE, 1.5f, false, true),
            new Place(Fields.PUBLISHER, 1, false, true),
            new Place(Fields.DESCRIPTION, 0.3f, true, false));

    /** Books that have the words, in whichever fields. */
    Query anywhere(List<Word> words, Leniency leniency) throws IOException {
        return together(words, PLACES, leniency);
    }

    /** Books that have all the words in one of the fields, as typed; the last word may be unfinished. */
    Query allIn(String text, List<String> fields) throws IOException {
        List<Place> places =
                PLACES.stream().filter(place -> fields.contains(place.field())).toList();
        return together(Words.of(text), places, Leniency.EXACT);
    }

    /** Words that may be written as one, or apart, are tried so too when they are not found as typed. */
    private Query together(List<Word> words, List<Place> places, Leniency leniency) throws IOException {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word was typed");
        }
        Query asTyped = all(words, places, leniency);
        if (leniency == Leniency.EXACT) {
            return asTyped;
        }
        List<Query> ways = new ArrayList<>(List.of(asTyped));
        for (List<Word> other : WordBoundaries.otherwise(words)) {
            ways.add(all(other, places, Leniency.EXACT));
        }
        return ways.size() == 1 ? asTyped : new DisjunctionMaxQuery(ways, 0);
    }

    private Query all(List<Word> words, List<Place> places, Leniency leniency) throws IOException {
        boolean onlyCommon = words.stream().allMatch(Word::isEverywhere);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Query> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Query found = somewhere(word, i == words.size() - 1, places, leniency);
            if (word.isEverywhere() && !onlyCommon) {
                query.add(found, Occur.SHOULD);
            } else {
                telling.add(found);
            }
        }
        return query.add(enough(telling, leniency), Occur.MUST).build();
    }

    private static Query enough(List<Query> words, Leniency leniency) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean oneMayMiss = leniency == Leniency.NEARLY_ALL && words.size() > 1;
        words.forEach(word -> query.add(word, oneMayMiss ? Occur.SHOULD : Occur.MUST));
        return query.setMinimumNumberShouldMatch(oneMayMiss ? words.size() - 1 : 0)
                .build();
    }

    private Query somewhere(Word word, boolean last, List<Place> places, Leniency leniency) throws IOException {
        List<Query> found = new ArrayList<>();
        for (Place place : places) {
            found.add(new BoostQuery(new TermQuery(place.term(word)), place.weight()));
            if (place.closely() && (last || isInitials(word, place))) {
                found.add(beginning(word, place));
            }
            if (place.closely() && leniency != Leniency.EXACT && slips(word) > 0) {
                found.add(misspelt(word, place));
            }
        }
        return new DisjunctionMaxQuery(found, OTHER_FIELDS);
    }

    // "j tolkien" means J.R.R. Tolkien too.
    private static boolean isInitials(Word word, Place place) {
        return place.field().equals(Fields.AUTHOR) && word.plain().length() <= INITIALS;
    }

    private static Query beginning(Word word, Place place) {
        Query beginning = new PrefixQuery(new Term(place.field(), word.plain()));
        return new BoostQuery(beginning, place.weight() * UNFINISHED);
    }

    private Query misspelt(Word word, Place place) throws IOException {
        return new BoostQuery(slips.near(place.term(word), slips(word)), place.weight() * MISSPELT);
    }

    private static int slips(Word word) {
        int length = word.plain().codePointCount(0, word.plain().length());
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }
}
