package shop.alexandria.reporting.domain;

import java.time.LocalDate;
import shop.alexandria.events.ReorderCancelled;
import shop.alexandria.events.ReorderPlaced;
import shop.alexandria.events.ReorderReceived;

/** What was ordered from publishers; a repeat changes nothing, and the order of the news does not matter. */
public interface Reorders {

    void add(ReorderPlaced placed, LocalDate day);

    void add(ReorderReceived received);

    void add(ReorderCancelled cancelled);
}
