package shop.alexandria.inventory.catalogue.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import shop.alexandria.events.Isbn;

/** Why the catalogue did not do what it was asked. */
public abstract sealed class BookRefused extends RuntimeException {

    private BookRefused(String message) {
        super(message);
    }

    /** No such book is on sale. */
    public static final class Unknown extends BookRefused {
        public Unknown(String book) {
            super("There is no book " + book + ".");
        }
    }

    /** A book of this ISBN is on sale already. */
    public static final class AlreadyListed extends BookRefused {
        public AlreadyListed(Isbn isbn) {
            super("The book " + isbn + " is listed already.");
        }
    }

    /** The book is not as its rules demand. */
    public static final class Invalid extends BookRefused {
        private final transient List<Violation> violations;

        public Invalid(List<Violation> violations) {
            super(violations.stream().map(v -> v.field() + " " + v.message()).collect(joining("; ")));
            this.violations = List.copyOf(violations);
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /** The caller changed an older state of the book than the present one. */
    public static final class Stale extends BookRefused {
        public Stale(Isbn isbn) {
            super("The book " + isbn + " has changed since you read it.");
        }
    }

    /** Too many changes of one book at the same moment. */
    public static final class Contended extends BookRefused {
        public Contended(Isbn isbn) {
            super("The book " + isbn + " is being changed by others; try again.");
        }
    }

    /** The search index is still being built. */
    public static final class NotReady extends BookRefused {
        public NotReady() {
            super("The catalogue is being loaded; try again in a few seconds.");
        }
    }
}
