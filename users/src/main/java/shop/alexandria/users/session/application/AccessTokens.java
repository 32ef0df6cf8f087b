package shop.alexandria.users.session.application;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.account.domain.Role;
import shop.alexandria.users.account.domain.User;
import shop.alexandria.users.session.domain.RefreshToken;
import shop.alexandria.users.session.domain.SessionId;
import shop.alexandria.users.signing.application.SigningKeys;
import shop.alexandria.users.signing.domain.SigningKey;

/** Issues access tokens: JWTs, signed RS256, that every service can check by itself. */
@Singleton
class AccessTokens {
    private final SigningKeys keys;
    private final SessionsConfig config;
    private final WallClock clock;
    private final String issuer;
    private final String audience;

    @Inject
    AccessTokens(
            SigningKeys keys,
            SessionsConfig config,
            WallClock clock,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.issuer = issuer;
        this.audience = audience;
    }

    Tokens issue(User user, RefreshToken refreshToken) {
        return new Tokens(sign(user, refreshToken.session()), refreshToken, config.accessToken());
    }

    private String sign(User user, SessionId session) {
        SigningKey key = keys.ring().current();
        Instant now = clock.now();
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(user.id().value())
                .groups(user.roles().stream().map(Role::label).collect(Collectors.toSet()))
                .claim("email", user.email().value())
                .claim("name", user.profile().name())
                .claim("sid", session.value())
                .claim("gen", user.generation())
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(config.accessToken()))
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(key.id())
                .sign(key.privateKey());
    }
}
