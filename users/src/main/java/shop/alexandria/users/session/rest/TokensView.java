package shop.alexandria.users.session.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shop.alexandria.users.session.application.Tokens;

/** Tokens in the form of RFC 6749, in camel case. */
@Schema(name = "Tokens")
public record TokensView(
        @Schema(description = "A JWT for the `Authorization: Bearer` header")
        String accessToken,

        @Schema(description = "Good for one refresh") String refreshToken,
        @Schema(examples = "Bearer") String tokenType,

        @Schema(description = "Seconds the access token is good for")
        long expiresIn) {

    static TokensView of(Tokens tokens) {
        return new TokensView(
                tokens.accessToken(),
                tokens.refreshToken().text(),
                "Bearer",
                tokens.expiresIn().toSeconds());
    }

    @Override
    public String toString() {
        return "TokensView[hidden]";
    }
}
