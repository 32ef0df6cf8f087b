package shop.alexandria.gateway.access;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person an access token speaks for, as long as it is valid.
 *
 * @param session in which it was issued
 * @param generation of the user's tokens it belongs to
 */
public record Caller(String userId, Set<String> roles, String session, int generation, Instant validUntil) {

    private static final String KEY = Caller.class.getName();

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Who sent this request; null for a visitor. */
    public static @Nullable Caller of(RoutingContext context) {
        return context.get(KEY);
    }

    void attachTo(RoutingContext context) {
        context.put(KEY, this);
    }
}
