package shop.alexandria.users.recovery.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token from the letter, and the password that shall be. */
public record ResetRequest(
        @NotNull String token,

        @NotNull
        @Size(min = 10, max = 128)
        @Schema(description = "10 to 128 characters; not one that guessers try first")
        String newPassword) {

    @Override
    public String toString() {
        return "ResetRequest[hidden]";
    }
}
