package shop.alexandria.publishers.reorders.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import shop.alexandria.events.Isbn;

/** What customers bought. */
public interface Sales {

    /**
     * Copies per book of orders paid in that time; what was refunded since, whenever that was, does not count. Books that
     * were not sold are missing.
     *
     * @param until excluded
     */
    Map<Isbn, Long> between(Instant from, Instant until, Collection<Isbn> isbns);
}
