package shop.alexandria.local.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** Every call carries the secret key as a bearer token. */
final class Authentication {
    private static final String SCHEME = "Bearer ";

    private final byte[] key;

    Authentication(String key) {
        this.key = key.getBytes(UTF_8);
    }

    void check(Call call) {
        String header = call.header("Authorization")
                .filter(text -> text.startsWith(SCHEME))
                .orElseThrow(() -> refused("You did not provide an API key."
                        + " Provide it in the Authorization header, using Bearer auth."));
        byte[] given = header.substring(SCHEME.length()).getBytes(UTF_8);
        if (!MessageDigest.isEqual(key, given)) {
            throw refused("Invalid API Key provided.");
        }
    }

    private static Refused refused(String message) {
        return new Refused(new Refusal.Unauthorized(message));
    }
}
