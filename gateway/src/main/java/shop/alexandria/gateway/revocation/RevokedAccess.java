package shop.alexandria.gateway.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything revoked whose tokens have not expired yet; what has been learnt is not unlearnt when Redis forgets it. */
@ApplicationScoped
public class RevokedAccess {

    private final Map<String, Revocation> sessions = new ConcurrentHashMap<>();
    private final Map<String, Set<Revocation>> users = new ConcurrentHashMap<>();

    /** Whether tokens of this user, session and generation are refused. */
    public boolean covers(String user, String session, int generation) {
        return sessions.containsKey(session)
                || users.getOrDefault(user, Set.of()).stream()
                        .anyMatch(revocation -> revocation.covers(session, generation));
    }

    void add(Revocation revocation) {
        if (revocation.session() != null) {
            sessions.put(revocation.session(), revocation);
        } else {
            users.computeIfAbsent(revocation.user(), _ -> ConcurrentHashMap.newKeySet())
                    .add(revocation);
        }
    }

    void forgetExpired(Instant now) {
        sessions.values().removeIf(revocation -> revocation.until().isBefore(now));
        users.values()
                .forEach(ofUser ->
                        ofUser.removeIf(revocation -> revocation.until().isBefore(now)));
        users.values().removeIf(Set::isEmpty);
    }
}
