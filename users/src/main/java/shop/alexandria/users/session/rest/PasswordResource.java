package shop.alexandria.users.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.rest.Caller;
import shop.alexandria.users.rest.ClientAddress;
import shop.alexandria.users.session.application.ChangePassword;

@Path("/api/v1/users/me/password")
@RolesAllowed({"customer", "owner"})
@RunOnVirtualThread
@Tag(name = "Sessions")
@Audited
public class PasswordResource {
    private final ChangePassword changePassword;
    private final Caller caller;
    private final ClientAddress clientAddress;

    @Inject
    PasswordResource(ChangePassword changePassword, Caller caller, ClientAddress clientAddress) {
        this.changePassword = changePassword;
        this.caller = caller;
        this.clientAddress = clientAddress;
    }

    @PUT
    @Operation(summary = "Change my password", description = "Ends all my sessions but the one that asks.")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "422", description = "`wrong-password`: the current password is not this one")
    @APIResponse(responseCode = "429", description = "`too-many-failures`")
    public void change(@Valid @NotNull PasswordRequest request) {
        changePassword.change(
                caller.user(),
                caller.session(),
                clientAddress.text(),
                new Password(request.currentPassword()),
                new Password(request.newPassword()));
    }
}
