package shop.alexandria.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Short-lived tokens by which one service calls another; no person ever holds one. */
@ApplicationScoped
public class ServiceTokens {
    private static final String AUDIENCE = "alexandria-services";
    private static final int SKEW_SECONDS = 10;

    private final Key key;
    private final String service;
    private final float lifetimeMinutes;
    private final JwtConsumer consumer;

    ServiceTokens(ServiceTokenConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.key = new HmacKey(config.secret().getBytes(StandardCharsets.UTF_8));
        this.service = service;
        this.lifetimeMinutes = config.lifetime().toSeconds() / 60f;
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                .setExpectedAudience(AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    /** A fresh token in the name of this service. */
    public String issue() {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(service);
        claims.setAudience(AUDIENCE);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(lifetimeMinutes);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The name of the service that issued the token.
     *
     * @throws InvalidJwtException when it is forged, expired or for somebody else
     */
    String verify(String token) throws InvalidJwtException, MalformedClaimException {
        return consumer.processToClaims(token).getSubject();
    }
}
