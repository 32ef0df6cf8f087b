package shop.alexandria.storefront.pages;

import java.util.ArrayList;
import java.util.List;
import shop.alexandria.storefront.catalogue.Book;

/**
 * A plain cover with title and author, in the same one of six tones each time.
 *
 * @param lines of the title, as wide as the cover
 */
public record Cover(List<Line> lines, String author, int tone) {
    private static final int WIDTH = 13;
    private static final int MOST_LINES = 6;
    private static final int TONES = 6;
    private static final int FIRST = 38;
    private static final int LEADING = 17;

    public record Line(String text, int y) {}

    static Cover of(Book book) {
        List<String> words = wrapped(book.title());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Line(words.get(i), FIRST + i * LEADING));
        }
        String author = book.authors().isEmpty() ? "" : book.authors().getFirst();
        return new Cover(lines, shortened(author, 20), Math.floorMod(book.isbn().hashCode(), TONES));
    }

    private static List<String> wrapped(String title) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > WIDTH && !line.isEmpty()) {
                lines.add(shortened(line, WIDTH));
                longer = word;
            }
            line = longer;
        }
        lines.add(shortened(line, WIDTH));
        return lines.size() <= MOST_LINES ? lines : cut(lines);
    }

    private static List<String> cut(List<String> lines) {
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        first.add("…");
        return first;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
