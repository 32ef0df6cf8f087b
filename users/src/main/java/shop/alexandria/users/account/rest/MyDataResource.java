package shop.alexandria.users.account.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseHeader;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.application.EraseUser;
import shop.alexandria.users.account.domain.AccountRefused;
import shop.alexandria.users.account.domain.Users;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.rest.Caller;

@Path("/api/v1/users/me")
@RolesAllowed({"customer", "owner"})
@RunOnVirtualThread
@Tag(name = "Accounts")
@Audited
public class MyDataResource {
    private final Users users;
    private final EraseUser eraseUser;
    private final Caller caller;
    private final WallClock clock;

    @Inject
    MyDataResource(Users users, EraseUser eraseUser, Caller caller, WallClock clock) {
        this.users = users;
        this.eraseUser = eraseUser;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/export")
    @Cache(noStore = true)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"my-account.json\"")
    @Operation(
            summary = "All that is kept about me",
            description = "As a file to take along (GDPR, articles 15 and 20).")
    public ExportView export() {
        return users.find(caller.user())
                .map(me -> ExportView.of(me, clock.now()))
                .orElseThrow(AccountRefused.NoSuchUser::new);
    }

    @DELETE
    @Operation(
            summary = "Erase my account",
            description =
                    "At once and for good. Orders are kept, as the law requires, but without name and address. The"
                            + " e-mail address may register again.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "409", description = "`last-owner`: the shop would have no owner")
    public void erase() {
        eraseUser.erase(caller.user());
    }
}
