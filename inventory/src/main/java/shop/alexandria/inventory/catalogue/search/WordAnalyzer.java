package shop.alexandria.inventory.catalogue.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Takes text apart into words without case and accents; initials and possessives become one word. */
final class WordAnalyzer extends Analyzer {
    // "J. R. R. Tolkien", "J.R.R. Tolkien" and "jrr tolkien" are all [jrr, tolkien].
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})[.\\s]+(?=\\p{L}(?![\\p{L}\\p{N}'’]))");
    // "philosopher's" is what people type as "philosophers".
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’‘`´](?=\\p{L})");

    private final boolean stemming;

    /** @param stemming whether a plural is the same word as its singular: not so in names */
    WordAnalyzer(boolean stemming) {
        this.stemming = stemming;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        Reader joined = new PatternReplaceCharFilter(INITIALS, "$1", text);
        return new PatternReplaceCharFilter(APOSTROPHES, "", joined);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return text;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(new ASCIIFoldingFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, stemming ? new EnglishMinimalStemFilter(folded) : folded);
    }
}
