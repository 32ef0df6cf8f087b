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
}
