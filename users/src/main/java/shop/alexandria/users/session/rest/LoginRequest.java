package shop.alexandria.users.session.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.users.account.rest.EmailAddress;

/** E-mail address and password. */
public record LoginRequest(
        @NotNull @EmailAddress @Schema(examples = "ada@example.com")
        String email,

        @NotNull @Size(min = 1, max = 1024) String password) {

    @Override
    public String toString() {
        return "LoginRequest[hidden]";
    }
}
