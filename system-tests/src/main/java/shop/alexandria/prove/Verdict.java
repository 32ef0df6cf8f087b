package shop.alexandria.prove;

import java.time.Duration;
import java.util.List;

/** How a proof ended: proved when nothing is broken. */
record Verdict(String proof, List<String> broken, Duration took) {
    boolean proved() {
        return broken.isEmpty();
    }

    @Override
    public String toString() {
        return "%-13s %-10s %4d s%s"
                .formatted(
                        proof,
                        proved() ? "proved" : "NOT PROVED",
                        took.toSeconds(),
                        broken.isEmpty() ? "" : "   " + broken.getFirst());
    }
}
