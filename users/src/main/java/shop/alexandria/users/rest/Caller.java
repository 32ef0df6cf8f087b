package shop.alexandria.users.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import shop.alexandria.users.account.domain.UserId;
import shop.alexandria.users.session.domain.SessionId;

/** Who sent the request, as their access token says. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;

    @Inject
    Caller(JsonWebToken token) {
        this.token = token;
    }

    public UserId user() {
        return new UserId(token.getSubject());
    }

    public SessionId session() {
        return new SessionId(token.<String>getClaim("sid"));
    }
}
