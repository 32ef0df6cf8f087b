package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Slug;
import shop.alexandria.inventory.catalogue.search.Words.Word;

/** What the one search box means: an ISBN, the beginning of one, or words. */
final class TextQueries {
    private static final float ISBN = 1_000;
    private static final float WHOLE_TITLE = 15;
    private static final float PHRASE = 2;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern BEGINNING_OF_ISBN = Pattern.compile("97[89]\\d{3,9}");

    private final WordQueries wordQueries;

    TextQueries(WordQueries wordQueries) {
        this.wordQueries = wordQueries;
    }

    Query of(String text, Leniency leniency) throws IOException {
        List<Word> words = Words.of(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        byIsbn(text).ifPresent(isbn -> query.add(new BoostQuery(isbn, ISBN), Occur.SHOULD));
        query.add(byWords(text, words, leniency), Occur.SHOULD);
        return query.build();
    }

    private static Optional<Query> byIsbn(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        if (BEGINNING_OF_ISBN.matcher(digits).matches()) {
            return Optional.of(new PrefixQuery(new Term(Fields.ISBN, digits)));
        }
        try {
            Term isbn = new Term(Fields.ISBN, Isbn.parse(digits).value());
            return Optional.of(new ConstantScoreQuery(new TermQuery(isbn)));
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    private Query byWords(String text, List<Word> words, Leniency leniency) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(wordQueries.anywhere(words, leniency), Occur.MUST);
        Slug.of(text).ifPresent(heading -> query.add(wholeTitle(heading), Occur.SHOULD));
        if (words.size() > 1) {
            query.add(new BoostQuery(phrase(words), PHRASE), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query wholeTitle(Slug heading) {
        Query exactly = new ConstantScoreQuery(new TermQuery(new Term(Fields.HEADING, heading.value())));
        return new BoostQuery(exactly, WHOLE_TITLE);
    }

    private static Query phrase(List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        words.forEach(word -> phrase.add(new Term(Fields.TITLE, word.stem())));
        return phrase.build();
    }
}
