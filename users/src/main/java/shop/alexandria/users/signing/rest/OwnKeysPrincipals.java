package shop.alexandria.users.signing.rest;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.SigningKey;

/**
 * Verifies access tokens as every other service does (algorithm, issuer, audience, times: {@code mp.jwt.*}), but with
 * the keys at hand: users, who publishes them, need not ask itself over HTTP.
 */
@Alternative
@Priority(1)
@Singleton
class OwnKeysPrincipals extends JWTCallerPrincipalFactory {
    private final DefaultJWTTokenParser parser;

    @Inject
    OwnKeysPrincipals(SigningKeys keys) {
        parser = new OwnKeysParser(keys);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo checks) throws ParseException {
        JwtContext verified = parser.parse(token, checks);
        String type = verified.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(token, type, verified.getJwtClaims());
    }

    private static final class OwnKeysParser extends DefaultJWTTokenParser {
        private final SigningKeys keys;

        OwnKeysParser(SigningKeys keys) {
            this.keys = keys;
        }

        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo checks) {
            return (signature, _) -> keys.ring()
                    .find(signature.getKeyIdHeaderValue())
                    .map(SigningKey::publicKey)
                    .orElseThrow(() -> new UnresolvableKeyException("No key of ours has this id"));
        }
    }
}
