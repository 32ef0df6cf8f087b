package shop.alexandria.reporting.application;

import java.util.List;
import shop.alexandria.events.Event;

/** All that was ever told on the topics, of each key in its order. */
public interface History extends AutoCloseable {

    /** Whether more has been told by now than was read. */
    boolean hasNext();

    /** The next events; none when what comes next nobody can read. */
    List<Event> next();

    @Override
    void close();

    /** Opens it at the beginning. */
    interface Archive {
        History open();
    }
}
