package shop.alexandria.publishers.reorders.domain;

/** Why a request about a reorder was refused: nothing of it has happened. */
public abstract sealed class ReorderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ReorderRefused(String message) {
        super(message, null, false, false);
    }

    /** There is no such reorder. */
    public static final class UnknownReorder extends ReorderRefused {
        private static final long serialVersionUID = 1L;

        public UnknownReorder(String id) {
            super("There is no reorder " + id + ".");
        }
    }

    /** No copies are expected of it. */
    public static final class Closed extends ReorderRefused {
        private static final long serialVersionUID = 1L;

        public Closed(Reorder reorder) {
            super("No copies are expected of reorder %s: it is %s.".formatted(reorder.id(), reorder.status()));
        }
    }

    /** More copies than are still expected. */
    public static final class MoreThanOrdered extends ReorderRefused {
        private static final long serialVersionUID = 1L;

        public MoreThanOrdered(Reorder reorder) {
            super("Only %d copies of reorder %s are still expected; record any others as a receipt of stock."
                    .formatted(reorder.quantity() - reorder.received(), reorder.id()));
        }
    }
}
