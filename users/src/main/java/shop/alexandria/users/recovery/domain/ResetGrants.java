package shop.alexandria.users.recovery.domain;

import java.util.Optional;

/** The leaves that were given. */
public interface ResetGrants {

    void add(ResetGrant grant);

    Optional<ResetGrant> find(ResetToken token);

    /** Removes what is of no more use; harmless when it is gone. */
    void remove(ResetGrant grant);
}
