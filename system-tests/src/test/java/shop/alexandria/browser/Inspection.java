package shop.alexandria.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What is amiss with the page that a browser shows. */
final class Inspection {
    private static final String AXE = axe();

    /** WCAG 2.2 AA, and what axe calls best practice. */
    private static final String VIOLATIONS = """
            const done = arguments[0];
            const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run({ runOnly: rules, resultTypes: ['violations'] }).then(
              result => done(result.violations.map(rule =>
                `${rule.id} (${rule.help}): ${rule.nodes.map(node => node.target.join(' ')).join(', ')}`)),
              failure => done([String(failure)]));
            """;

    /** By how much of the screen things may jump while the page is built up; what counts as good is 0.1. */
    private static final double STEADY = 0.01;

    private static final String SHIFTS = """
            const done = arguments[0];
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
              .observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 150);
            """;

    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Inspection() {}

    /** A line for each fault; none for a page that is as it should be. */
    static List<String> of(Browser browser) {
        List<String> faults = new ArrayList<>(complaints(browser));
        double shift = ((Number) browser.driver().executeAsyncScript(SHIFTS)).doubleValue();
        if (shift > STEADY) {
            faults.add("its layout shifts by " + shift);
        }
        long overflow = ((Number) browser.driver().executeScript(OVERFLOW)).longValue();
        if (overflow > 0) {
            faults.add("it is wider than the screen by " + overflow);
        }
        faults.addAll(violations(browser));
        return faults;
    }

    /** What the browser itself had to say: what the policy refused, what a script stumbled over. Pictures may be away. */
    private static List<String> complaints(Browser browser) {
        String ownStatus = browser.address() + " - Failed to load resource";
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("covers.invalid") && !message.startsWith(ownStatus))
                .toList();
    }

    private static List<String> violations(Browser browser) {
        browser.driver().executeScript(AXE);
        return ((List<?>) browser.driver().executeAsyncScript(VIOLATIONS))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Inspection.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
