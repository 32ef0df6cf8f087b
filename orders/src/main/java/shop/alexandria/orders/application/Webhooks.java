package shop.alexandria.orders.application;

import java.util.List;
import java.util.Optional;

/** The provider's words, kept from the moment they are acknowledged until they have been acted on. */
public interface Webhooks {

    /** False when it was told before. */
    boolean keep(String eventId, String payload);

    /** The payload, unless it has been acted on. */
    Optional<String> waiting(String eventId);

    /** The oldest that nobody has acted on. */
    List<String> allWaiting(int limit);

    void done(String eventId);
}
