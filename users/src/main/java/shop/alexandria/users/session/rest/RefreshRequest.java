package shop.alexandria.users.session.rest;

import jakarta.validation.constraints.NotNull;
import shop.alexandria.users.session.domain.RefreshToken;
import shop.alexandria.users.session.domain.SessionRefused;

/** The newest refresh token of a session. */
public record RefreshRequest(@NotNull String refreshToken) {

    /** @throws SessionRefused.SessionOver when it cannot be one of ours */
    RefreshToken token() {
        return RefreshToken.parse(refreshToken).orElseThrow(SessionRefused.SessionOver::new);
    }

    @Override
    public String toString() {
        return "RefreshRequest[hidden]";
    }
}
