package shop.alexandria.users.session.domain;

import java.time.Instant;
import java.util.List;

/** The truth about refused access tokens: what Redis or a gateway has forgotten, it learns from here. */
public interface Revocations {

    /** Keeps a revocation; harmless when it is kept already. */
    void add(Revocation revocation);

    boolean contains(Revocation revocation);

    /** Returns those that are still of use. */
    List<Revocation> inForce(Instant now);

    /** Removes those that are of no use any more. */
    void forget(Instant now);
}
