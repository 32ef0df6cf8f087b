package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text, as the index knows them. */
final class Words {
    /** More words than this say nothing more, and would cost. */
    static final int MOST = 16;

    private static final int LONGEST_TEXT = 400;
    private static final Analyzer NAMES = new WordAnalyzer(false);
    private static final Analyzer PROSE = new WordAnalyzer(true);

    // Words that are in so many titles that they must not keep a book out.
    private static final Set<String> EVERYWHERE = Set.of(
            "a", "an", "and", "by", "das", "de", "der", "die", "el", "et", "for", "in", "la", "le", "les", "of", "on",
            "the", "to", "und", "with");

    private Words() {}

    /** A word as typed, and as prose has it after stemming. */
    record Word(String plain, String stem) {

        boolean isEverywhere() {
            return EVERYWHERE.contains(plain);
        }
    }

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                PROSE, Map.of(Fields.AUTHOR, NAMES, Fields.PUBLISHER, NAMES, Fields.GENRE, NAMES));
    }

    /** The first words of what somebody typed; whatever it is, this does not fail. */
    static List<Word> of(String text) {
        String start = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        List<String> plain = terms(NAMES, start);
        List<String> stems = terms(PROSE, start);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, plain.size()); i++) {
            words.add(new Word(plain.get(i), stems.get(i)));
        }
        return words;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
