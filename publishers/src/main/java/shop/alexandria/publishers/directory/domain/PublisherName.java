package shop.alexandria.publishers.directory.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as people write it; letter case, blanks and the forms of Unicode make no other publisher. */
public record PublisherName(String text) {
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public PublisherName {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a publisher needs a name");
        }
    }

    /** What all spellings of the name have in common. */
    public String key() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
