package shop.alexandria.kit.transactional;

import java.util.Optional;
import shop.alexandria.events.Event;
import shop.alexandria.kit.web.trace.Trace;

/**
 * An event with the id under which repeats of it are known.
 *
 * @param trace of the work that caused it
 */
record ReceivedEvent(String id, Event event, Optional<Trace> trace) {}
