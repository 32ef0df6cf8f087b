package shop.alexandria.local.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Collection;
import shop.alexandria.local.shop.Audience;

/** Standard output: lines, and on a terminal below them what is under way. */
final class Screen implements Audience {
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;

    Screen(PrintStream out) {
        this.out = out;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public synchronized void line(String line) {
        out.println(terminal ? ERASE_LINE + line : line);
        out.flush();
    }

    @Override
    public synchronized void underWay(Collection<String> parts) {
        if (terminal) {
            out.print(ERASE_LINE + (parts.isEmpty() ? "" : "  ... " + String.join(", ", parts)));
            out.flush();
        }
    }
}
