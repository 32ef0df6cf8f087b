package shop.alexandria.local.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Tells people what happens, as it happens: a line for each part that is up or stopped, and for what is remarkable. */
public final class Progress {
    private final Audience audience;
    private final Set<String> underWay = new LinkedHashSet<>();

    public Progress(Audience audience) {
        this.audience = audience;
    }

    public void say(String line) {
        audience.line(line);
    }

    synchronized void begins(String part) {
        underWay.add(part);
        showUnderWay();
    }

    synchronized void isUp(String part, Instant begin) {
        ends(part, "up", begin);
    }

    synchronized void isStopped(String part, Instant begin) {
        ends(part, "stopped", begin);
    }

    synchronized void failed(String part) {
        underWay.remove(part);
        audience.line("  %-12s failed".formatted(part));
        showUnderWay();
    }

    synchronized void note(String part, String what) {
        audience.line("  %-12s %s".formatted(part, what));
    }

    private void ends(String part, String how, Instant begin) {
        underWay.remove(part);
        audience.line("  %-12s %-7s %5s s".formatted(part, how, secondsSince(begin)));
        showUnderWay();
    }

    private void showUnderWay() {
        audience.underWay(underWay);
    }

    public static String secondsSince(Instant begin) {
        return String.format(
                Locale.ROOT, "%.1f", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }
}
