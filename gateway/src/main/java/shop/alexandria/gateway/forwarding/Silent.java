package shop.alexandria.gateway.forwarding;

/** The service does not even say how it is. */
final class Silent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Silent() {
        super("it is silent", null, false, false);
    }
}
