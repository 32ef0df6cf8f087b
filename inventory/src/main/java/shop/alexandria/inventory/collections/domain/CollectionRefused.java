package shop.alexandria.inventory.collections.domain;

import java.util.UUID;

/** Why a collection did not change. */
public abstract sealed class CollectionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CollectionRefused(String message) {
        super(message, null, false, false);
    }

    /** There is no such collection. */
    public static final class Unknown extends CollectionRefused {
        private static final long serialVersionUID = 1L;

        public Unknown(UUID id) {
            super("There is no collection " + id + ".");
        }
    }

    /** The caller changed an older state of it than the present one. */
    public static final class Stale extends CollectionRefused {
        private static final long serialVersionUID = 1L;

        public Stale(UUID id) {
            super("The collection " + id + " has changed since you read it.");
        }
    }

    /** So many books are no choice any more. */
    public static final class Full extends CollectionRefused {
        private static final long serialVersionUID = 1L;

        public Full(long most) {
            super("A collection has at most %d books.".formatted(most));
        }
    }
}
