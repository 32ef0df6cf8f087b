package shop.alexandria.users.session.domain;

import java.util.Optional;

/** The sessions that are open. */
public interface RefreshFamilies {

    void add(RefreshFamily family);

    Optional<RefreshFamily> find(SessionId id);

    /** Puts {@code changed} in the place of {@code found}; returns false, and does nothing, if that was rotated or closed. */
    boolean replace(RefreshFamily found, RefreshFamily changed);

    /** Ends the session for good; harmless when it has ended already. */
    void close(SessionId id);
}
