package shop.alexandria.users.session.rest;

import jakarta.validation.constraints.NotNull;

/** The newest refresh token of a session. */
public record RefreshRequest(@NotNull String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[hidden]";
    }
}
