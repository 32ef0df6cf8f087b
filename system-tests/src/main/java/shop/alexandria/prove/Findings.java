package shop.alexandria.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a proof does and finds, told while it happens; it is proved when every figure holds. */
public final class Findings {
    private final Consumer<String> audience;
    private final List<String> figures = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    public Findings(Consumer<String> audience) {
        this.audience = audience;
    }

    public void tell(String what, Object... arguments) {
        audience.accept("  " + what.formatted(arguments));
    }

    /** A figure, and whether it is as promised. */
    public synchronized void find(boolean holds, String figure, Object... arguments) {
        String text = figure.formatted(arguments);
        figures.add(text);
        if (!holds) {
            broken.add(text);
        }
        audience.accept((holds ? "  ok      " : "  BROKEN  ") + text);
    }

    public synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    public synchronized boolean hold() {
        return broken.isEmpty() && !figures.isEmpty();
    }
}
