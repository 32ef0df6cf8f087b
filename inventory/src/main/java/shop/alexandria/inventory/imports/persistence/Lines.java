package shop.alexandria.inventory.imports.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of which some may be given back to be read again; none is longer than memory allows. */
final class Lines {
    static final int LONGEST = 1 << 20;

    private final BufferedReader text;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int number;

    Lines(BufferedReader text) {
        this.text = text;
    }

    /** @param number in the file, from 1; a line that is too long is cut */
    record Line(int number, String text) {

        boolean isTooLong() {
            return text.length() >= LONGEST;
        }
    }

    @Nullable
    Line next() throws IOException {
        Line again = givenBack.poll();
        return again != null ? again : read();
    }

    /** The line will be the next one. */
    void giveBack(Line line) {
        givenBack.push(line);
    }

    private @Nullable Line read() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = text.read();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) character);
            }
            character = text.read();
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return new Line(++number, line.toString());
    }
}
