package shop.alexandria.kit.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Lets a caller with {@code Authorization: ServiceToken …} in as the role {@code service}, and nobody else. */
@ApplicationScoped
class ServiceTokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "ServiceToken ";

    private final ServiceTokens tokens;

    ServiceTokenMechanism(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        try {
            return Uni.createFrom().item(identityOf(tokens.verify(header.substring(SCHEME.length()))));
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not a valid service token"));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME.strip()));
    }

    private static SecurityIdentity identityOf(String service) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(service))
                .addRole("service")
                .build();
    }
}
