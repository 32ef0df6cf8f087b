package shop.alexandria.publishers.reorders.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stock says is short, now. */
public interface Shortages {

    /** The next step in ISBN order. */
    Step after(String isbn);

    /** @param next where the following step begins; null when there is none */
    record Step(List<Shortage> shortages, @Nullable String next) {

        public Step {
            shortages = List.copyOf(shortages);
        }
    }
}
