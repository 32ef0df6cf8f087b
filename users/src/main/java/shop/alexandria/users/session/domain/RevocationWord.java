package shop.alexandria.users.session.domain;

/** Tells the gateways of a revocation at once. */
public interface RevocationWord {

    /** Returns when it was said, and throws when it could not be. */
    void tell(Revocation revocation);
}
