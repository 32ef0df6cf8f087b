package shop.alexandria.inventory.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.search.Words.Word;

/** Words that people write apart or together: {@code mocking bird}, {@code catch22}. */
final class WordBoundaries {
    private static final int MOST = 6;
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private WordBoundaries() {}

    /** The same words with a boundary more or less: two neighbours as one, or digits parted from letters. */
    static List<List<Word>> otherwise(List<Word> words) {
        if (words.size() > MOST) {
            return List.of();
        }
        List<List<Word>> ways = new ArrayList<>();
        IntStream.range(0, words.size() - 1).mapToObj(i -> joined(words, i)).forEach(ways::add);
        List<Word> parted = words.stream().flatMap(WordBoundaries::parted).toList();
        if (parted.size() > words.size()) {
            ways.add(parted);
        }
        return ways;
    }

    private static List<Word> joined(List<Word> words, int first) {
        List<Word> joined = new ArrayList<>(words);
        Word next = joined.remove(first + 1);
        Word word = words.get(first);
        joined.set(first, new Word(word.plain() + next.plain(), word.plain() + next.stem()));
        return joined;
    }

    private static Stream<Word> parted(Word word) {
        return LETTERS_AND_DIGITS.splitAsStream(word.plain()).map(part -> new Word(part, part));
    }
}
