package shop.alexandria.users.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.session.domain.Revocation;
import shop.alexandria.users.session.domain.Revocations;

/** What the gateways refuse: asked for at their start, now and then, and while Redis is away. */
@Path("/internal/revocations")
@RolesAllowed("service")
@RunOnVirtualThread
public class InternalRevocationsResource {
    private final Revocations revocations;
    private final WallClock clock;

    @Inject
    InternalRevocationsResource(Revocations revocations, WallClock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public List<RevocationView> inForce() {
        return revocations.inForce(clock.now()).stream().map(RevocationView::of).toList();
    }

    /** The same fields as on the stream in Redis. */
    public record RevocationView(
            String user,
            @Nullable String session,
            int generation,
            @Nullable String exceptSession,
            Instant until) {

        static RevocationView of(Revocation revocation) {
            return new RevocationView(
                    revocation.user(),
                    revocation.session(),
                    revocation.generation(),
                    revocation.exceptSession(),
                    revocation.until());
        }
    }
}
