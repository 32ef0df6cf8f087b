package shop.alexandria.kit.web.keys;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Verifies access tokens as {@code mp.jwt.*} says (algorithm, issuer, audience, times), with keys from where the subclass has them. */
public abstract class TokenPrincipals extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser;

    protected TokenPrincipals(VerificationKeyResolver keys) {
        parser = new DefaultJWTTokenParser() {
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo checks) {
                return keys;
            }
        };
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo checks) throws ParseException {
        JwtContext verified = parser.parse(token, checks);
        String type = verified.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(token, type, verified.getJwtClaims());
    }
}
