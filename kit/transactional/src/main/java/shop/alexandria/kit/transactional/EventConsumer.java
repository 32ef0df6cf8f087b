package shop.alexandria.kit.transactional;

import shop.alexandria.events.Event;

/** Takes the effect of events, through the {@link Inbox}, and again when a dead letter is replayed. */
public interface EventConsumer {

    /** Under which it is known which events have taken effect: unique in the service, and never changed. */
    String consumer();

    /** Whether it has an effect at all: what it does not want leaves no note, so that a busy topic costs nothing. */
    default boolean wants(Class<? extends Event> type) {
        return true;
    }

    /** The effect, in the inbox's transaction. */
    void on(Event event);
}
