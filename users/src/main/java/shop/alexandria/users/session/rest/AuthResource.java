package shop.alexandria.users.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.audit.AuditTrail;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.rest.Caller;
import shop.alexandria.users.rest.ClientAddress;
import shop.alexandria.users.session.application.LogIn;
import shop.alexandria.users.session.application.LogOut;
import shop.alexandria.users.session.application.RefreshSession;
import shop.alexandria.users.session.domain.LoginOrigin;
import shop.alexandria.users.session.domain.Secrets;

@Path("/api/v1/auth")
@RunOnVirtualThread
@Tag(name = "Sessions")
@Audited
public class AuthResource {
    private final LogIn logIn;
    private final RefreshSession refreshSession;
    private final LogOut logOut;
    private final Caller caller;
    private final ClientAddress clientAddress;
    private final AuditTrail trail;

    @Inject
    AuthResource(
            LogIn logIn,
            RefreshSession refreshSession,
            LogOut logOut,
            Caller caller,
            ClientAddress clientAddress,
            AuditTrail trail) {
        this.logIn = logIn;
        this.refreshSession = refreshSession;
        this.logOut = logOut;
        this.caller = caller;
        this.clientAddress = clientAddress;
        this.trail = trail;
    }

    @POST
    @Path("/login")
    @PermitAll
    @Cache(noStore = true)
    @Operation(summary = "Log in", description = "Begins a session.")
    @APIResponse(responseCode = "200", description = "Logged in")
    @APIResponse(responseCode = "401", description = "`bad-credentials`")
    @APIResponse(
            responseCode = "429",
            description = "`too-many-failures`: five wrong passwords for this account from this network address within"
                    + " 15 minutes; `Retry-After` says when to come back")
    public TokensView logIn(@Valid @NotNull LoginRequest request) {
        var origin = new LoginOrigin(Email.parse(request.email()), clientAddress.text());
        trail.concerns(Secrets.fingerprint(origin.email().value()));
        return TokensView.of(logIn.logIn(origin, new Password(request.password())));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Cache(noStore = true)
    @Operation(
            summary = "Exchange a refresh token for new tokens",
            description = "A refresh token is good once. If it comes again, its session is ended: someone stole it.")
    @APIResponse(responseCode = "200", description = "Refreshed")
    @APIResponse(responseCode = "401", description = "`session-over` or `refresh-token-reused`: log in again")
    public TokensView refresh(@Valid @NotNull RefreshRequest request) {
        return TokensView.of(refreshSession.refresh(request.token()));
    }

    @POST
    @Path("/logout")
    @RolesAllowed({"customer", "owner"})
    @Operation(summary = "Log out", description = "Ends the session the access token belongs to.")
    @APIResponse(responseCode = "204", description = "Logged out")
    public void logOut() {
        logOut.logOut(caller.user(), caller.session());
    }
}
