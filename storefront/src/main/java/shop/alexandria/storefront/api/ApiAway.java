package shop.alexandria.storefront.api;

/** A service cannot answer at the moment, which passes. */
public final class ApiAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ApiAway(int status) {
        super("It answered with status " + status + ".", null, false, false);
    }
}
