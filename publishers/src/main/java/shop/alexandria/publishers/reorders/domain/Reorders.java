package shop.alexandria.publishers.reorders.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;

/** All reorders; of a book at most one is open. */
public interface Reorders {

    /** Waits until no other replica places reorders, and keeps them waiting until the transaction ends. */
    void waitForTurn();

    /** The present moment by the clock all replicas share. */
    Instant now();

    String nextId();

    /** False when one of this book is open: nothing was added. */
    boolean add(Reorder reorder);

    /** Adds those books whose shortage was not recorded yet, and remembers of all that it lasts. */
    void recordNothingSold(List<Reorder> reorders);

    /** The shortages that were not found again since have ended: they are recorded anew when they come back. */
    void endNothingSold(Instant notFoundSince);

    /** Of those books that were ever ordered. */
    Map<Isbn, Ordered> ordered(Collection<Isbn> isbns);

    /**
     * Locked until the transaction ends.
     *
     * @throws ReorderRefused.UnknownReorder when there is none
     */
    Reorder lock(String id);

    void replace(Reorder reorder);

    /** Keeps the latest delivery of the reorder. */
    void addReceipt(Reorder reorder, long quantity, Money unitCost, Instant at);

    /**
     * What was ordered of a book.
     *
     * @param open whether copies are still expected
     * @param received how many have arrived in all
     */
    record Ordered(boolean open, long received) {
        public static final Ordered NEVER = new Ordered(false, 0);
    }
}
