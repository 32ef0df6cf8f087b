package shop.alexandria.users.session.application;

import java.time.Duration;
import shop.alexandria.users.session.domain.RefreshToken;

/** What a logged-in client holds; never printed. */
public record Tokens(String accessToken, RefreshToken refreshToken, Duration expiresIn) {

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
