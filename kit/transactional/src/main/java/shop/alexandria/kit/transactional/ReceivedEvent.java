package shop.alexandria.kit.transactional;

import shop.alexandria.events.Event;

/** An event with the id under which repeats of it are known. */
record ReceivedEvent(String id, Event event) {}
