package shop.alexandria.users.signing.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import shop.alexandria.users.signing.application.SigningKeys;

@Path("/.well-known/jwks.json")
@Tag(name = "Sessions")
public class JwksResource {
    private static final int MINUTE = 60;

    private final SigningKeys keys;

    @Inject
    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Cache(maxAge = MINUTE)
    @Operation(
            summary = "The keys that verify access tokens",
            description = "A JSON Web Key Set: the key that signs now, and the one that will sign next.")
    public Jwks keys() {
        return new Jwks(keys.ring().all().stream().map(Jwk::of).toList());
    }

    /** A JSON Web Key Set (RFC 7517, 5). */
    public record Jwks(List<Jwk> keys) {}
}
