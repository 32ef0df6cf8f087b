package shop.alexandria.publishers.reorders.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.reorders.domain.Reorders;

/** Goes through everything that is short; how often, and in how many replicas at once, makes no difference. */
@ApplicationScoped
public class RunReorders {
    private final PlaceReorders placeReorders;
    private final EndShortages endShortages;
    private final Reorders reorders;
    private final SendLetters sendLetters;

    RunReorders(PlaceReorders placeReorders, EndShortages endShortages, Reorders reorders, SendLetters sendLetters) {
        this.placeReorders = placeReorders;
        this.endShortages = endShortages;
        this.reorders = reorders;
        this.sendLetters = sendLetters;
    }

    /**
     * What a run has found.
     *
     * @param ordered how many books were ordered by this run
     * @param nothingSold how many books are short of which nobody bought one last month
     */
    public record Summary(int ordered, int nothingSold) {}

    public Summary run() {
        Instant start = reorders.now();
        int ordered = 0;
        int nothingSold = 0;
        @Nullable String next = "";
        while (next != null) {
            PlaceReorders.Outcome outcome = placeReorders.after(next);
            ordered += outcome.ordered();
            nothingSold += outcome.nothingSold();
            next = outcome.next();
        }
        endShortages.end(start);
        sendLetters.wake();
        return new Summary(ordered, nothingSold);
    }
}
