package shop.alexandria.prove.proofs;

import java.util.Random;
import shop.alexandria.people.Book;

/** One of as many books as are wanted, each with words that some others have too: few are frequent, most are rare. */
record InventedBook(int number) {
    private static final int WORDS = 30_000;
    private static final int AUTHORS = 60_000;
    private static final int PUBLISHERS = 3_000;
    private static final String[] SYLLABLES = {
        "ar", "ben", "cor", "da", "el", "fin", "gar", "hol", "is", "jo", "kel", "lu", "mor", "na", "os", "per", "qui",
        "ra", "sel", "tor", "um", "vel", "wen", "xa", "yor", "zim", "bri", "cha", "dra", "gle", "sta", "tri"
    };

    Book book() {
        return Book.numbered(number, title());
    }

    String title() {
        Random choice = choice(1);
        return "The %s of %s %s %d".formatted(word(choice), word(choice), word(choice), number);
    }

    String author() {
        int author = choice(2).nextInt(AUTHORS);
        return "%s %s".formatted(capital(spelled(author % 700)), capital(spelled(author)));
    }

    String publisher() {
        return "Press " + choice(3).nextInt(PUBLISHERS);
    }

    String description() {
        Random choice = choice(4);
        StringBuilder text = new StringBuilder("What became of");
        for (int i = 0; i < 30; i++) {
            text.append(' ').append(word(choice));
        }
        return text.append('.').toString();
    }

    int price() {
        return 5 + number % 40;
    }

    /** The same for the same book at any time. */
    private Random choice(int of) {
        return new Random(31L * number + of);
    }

    /** The cube makes a tenth of the words nearly half of the text. */
    private static String word(Random choice) {
        double share = choice.nextDouble();
        return spelled((int) (WORDS * share * share * share));
    }

    private static String spelled(int word) {
        String end = SYLLABLES[word % SYLLABLES.length];
        int rest = word / SYLLABLES.length;
        return rest == 0 ? end + "en" : spelled(rest - 1) + end;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
