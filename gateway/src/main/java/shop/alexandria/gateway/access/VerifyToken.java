package shop.alexandria.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;
import shop.alexandria.kit.web.keys.KeyRing;

/** Decides whether a token is one that users signed for this shop, and still valid. RS256 and nothing else. */
@ApplicationScoped
class VerifyToken {

    private static final int SKEW_SECONDS = 20;

    private final KeyRing ring;
    private final JwtConsumer consumer;

    VerifyToken(KeyRing ring) {
        this.ring = ring;
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver((signature, _) -> key(signature))
                .setExpectedIssuer("https://alexandria.shop")
                .setExpectedAudience("alexandria")
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    Verdict verify(String token) {
        try {
            return new Verdict.Genuine(caller(consumer.processToClaims(token)));
        } catch (InvalidJwtException invalid) {
            return invalid.getCause() instanceof UnresolvableKeyException
                    ? new Verdict.UnknownKey()
                    : new Verdict.Refused();
        } catch (MalformedClaimException _) {
            return new Verdict.Refused();
        }
    }

    private Key key(JsonWebSignature signature) throws UnresolvableKeyException {
        Key key = ring.current().find(signature.getKeyIdHeaderValue());
        if (key == null) {
            throw new UnresolvableKeyException("unknown key");
        }
        return key;
    }

    private static Caller caller(JwtClaims claims) throws MalformedClaimException {
        List<String> groups = claims.hasClaim("groups") ? claims.getStringListClaimValue("groups") : List.of();
        Instant end =
                Instant.ofEpochSecond(claims.getExpirationTime().getValue()).plusSeconds(SKEW_SECONDS);
        String session = claims.hasClaim("sid") ? claims.getStringClaimValue("sid") : "";
        long generation = claims.hasClaim("gen") ? claims.getClaimValue("gen", Long.class) : 0;
        return new Caller(claims.getSubject(), Set.copyOf(groups), session, Math.toIntExact(generation), end);
    }
}
