package shop.alexandria.publishers.directory.domain;

/** Why a request about a publisher was refused: nothing of it has happened. */
public abstract sealed class PublisherRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PublisherRefused(String message) {
        super(message, null, false, false);
    }

    /** There is no such publisher. */
    public static final class UnknownPublisher extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public UnknownPublisher(PublisherId id) {
            super("There is no publisher " + id + ".");
        }
    }

    /** Another publisher has this name, in this or another spelling. */
    public static final class NameTaken extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public NameTaken(PublisherName name) {
            super("There is a publisher called " + name + " already.");
        }
    }

    /** It was changed by somebody else. */
    public static final class Stale extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public Stale(PublisherId id) {
            super("Publisher " + id + " has changed meanwhile; read it again.");
        }
    }

    /** It stays: the books of the shop tell of it. */
    public static final class InUse extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public InUse(PublisherId id) {
            super("Publisher " + id + " has sold books or been ordered from, and stays in the shop's books.");
        }
    }

    /** Nothing is known of a bank account. */
    public static final class NoBankAccount extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public NoBankAccount(PublisherId id) {
            super("Publisher " + id + " has no bank account.");
        }
    }

    /** A masked IBAN that is not the one there is. */
    public static final class IbanNotWhole extends PublisherRefused {
        private static final long serialVersionUID = 1L;

        public IbanNotWhole() {
            super("must be a whole IBAN, or the masked one as it was shown");
        }
    }
}
