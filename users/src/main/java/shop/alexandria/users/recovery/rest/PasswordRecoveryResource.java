package shop.alexandria.users.recovery.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shop.alexandria.users.account.domain.Email;
import shop.alexandria.users.audit.AuditTrail;
import shop.alexandria.users.audit.Audited;
import shop.alexandria.users.password.Password;
import shop.alexandria.users.recovery.application.AskForReset;
import shop.alexandria.users.recovery.application.ResetPassword;
import shop.alexandria.users.recovery.domain.RecoveryRefused;
import shop.alexandria.users.recovery.domain.ResetToken;
import shop.alexandria.users.rest.ClientAddress;
import shop.alexandria.users.session.domain.Secrets;

@Path("/api/v1/auth/password")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Sessions")
@Audited
public class PasswordRecoveryResource {
    private final AskForReset askForReset;
    private final ResetPassword resetPassword;
    private final ClientAddress clientAddress;
    private final AuditTrail trail;

    @Inject
    PasswordRecoveryResource(
            AskForReset askForReset, ResetPassword resetPassword, ClientAddress clientAddress, AuditTrail trail) {
        this.askForReset = askForReset;
        this.resetPassword = resetPassword;
        this.clientAddress = clientAddress;
        this.trail = trail;
    }

    @POST
    @Path("/forgot")
    @ResponseStatus(202)
    @Operation(
            summary = "Ask for a letter that leads to a new password",
            description = "The answer is the same whether or not there is such an account.")
    @APIResponse(responseCode = "202", description = "If there is such an account, a letter is on its way")
    public void forgot(@Valid @NotNull ForgotRequest request) {
        Email email = Email.parse(request.email());
        trail.concerns(Secrets.fingerprint(email.value()));
        askForReset.ask(email);
    }

    @POST
    @Path("/reset")
    @Operation(
            summary = "Choose a new password with the token of a letter",
            description = "A token is good once and for 15 minutes. All sessions of the account end.")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "422", description = "`reset-token-void`: used, too old, or never one")
    public void reset(@Valid @NotNull ResetRequest request) {
        ResetToken token = ResetToken.parse(request.token()).orElseThrow(RecoveryRefused.ResetTokenVoid::new);
        resetPassword.reset(token, new Password(request.newPassword()), clientAddress.text());
    }
}
