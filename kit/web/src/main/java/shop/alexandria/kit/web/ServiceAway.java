package shop.alexandria.kit.web;

/** Another service answered that it cannot answer: an outage, which passes. */
public final class ServiceAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public ServiceAway(int status) {
        super("It answered with status " + status + ".", null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
