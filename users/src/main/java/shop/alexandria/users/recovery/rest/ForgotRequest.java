package shop.alexandria.users.recovery.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.users.account.rest.EmailAddress;

/** The account whose password was forgotten. */
public record ForgotRequest(
        @NotNull @EmailAddress @Schema(examples = "ada@example.com")
        String email) {}
