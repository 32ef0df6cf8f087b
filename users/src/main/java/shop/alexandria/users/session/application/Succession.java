package shop.alexandria.users.session.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shop.alexandria.users.session.domain.RefreshToken;

/**
 * Which refresh token follows on which: always the same one, which nobody can tell without the secret. So who presents a
 * token several times at once can be given one next token, though only fingerprints are kept.
 */
@Singleton
class Succession {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "alexandria refresh tokens ";

    private final SecretKeySpec key;

    @Inject
    Succession(@ConfigProperty(name = "alexandria.signing-keys.secret") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    RefreshToken after(RefreshToken token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] secret = mac.doFinal((PURPOSE + token.text()).getBytes(UTF_8));
            return new RefreshToken(
                    token.session(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
