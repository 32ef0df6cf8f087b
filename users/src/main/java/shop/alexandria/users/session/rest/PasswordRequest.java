package shop.alexandria.users.session.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password that is, and the one that shall be. */
public record PasswordRequest(
        @NotNull @Size(min = 1, max = 1024) String currentPassword,

        @NotNull
        @Size(min = 10, max = 128)
        @Schema(description = "10 to 128 characters; not one that guessers try first")
        String newPassword) {

    @Override
    public String toString() {
        return "PasswordRequest[hidden]";
    }
}
