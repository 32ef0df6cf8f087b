package shop.alexandria.storefront.session;

/** A form was sent by the page of another site. */
public final class CrossSite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrossSite() {
        super("cross-site", null, false, false);
    }
}
