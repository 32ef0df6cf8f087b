package shop.alexandria.users.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.session.application.RefreshSession;

/** Sessions of browsers, whose tokens the storefront keeps in cookies that no script can read. */
@Path("/internal/sessions")
@RolesAllowed("service")
@RunOnVirtualThread
@Audited
public class InternalSessionsResource {
    private final RefreshSession refreshSession;

    @Inject
    InternalSessionsResource(RefreshSession refreshSession) {
        this.refreshSession = refreshSession;
    }

    /** As {@code POST /api/v1/auth/refresh}; a token that comes again within half a minute has the same answer. */
    @POST
    @Path("/refresh")
    @Cache(noStore = true)
    @Operation(hidden = true)
    public TokensView refresh(@Valid @NotNull RefreshRequest request) {
        return TokensView.of(refreshSession.refreshForBrowser(request.token()));
    }
}
