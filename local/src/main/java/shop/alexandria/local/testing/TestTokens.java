package shop.alexandria.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Access tokens such as users would issue, for tests of the other services: what runs with {@link SharedServers} accepts
 * them. Each belongs to a session of its own and lives for an hour.
 */
public final class TestTokens {
    private static final String OWNER_ID = "00000000-0000-4000-8000-000000000001";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private TestTokens() {}

    /** The bookseller, who may buy too. */
    public static String owner() {
        return of(OWNER_ID, "customer", "owner");
    }

    /** A customer, of whom the id is all that matters. */
    public static String customer(String userId) {
        return of(userId, "customer");
    }

    /** Anybody, with any roles or none. */
    public static String of(String userId, String... roles) {
        TestKey key = TestKey.ofThisRun();
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(TestKey.ID);
        String signed = base64(header.getBytes(UTF_8)) + "." + base64(claims(userId, List.of(roles)));
        return signed + "." + base64(signature(key, signed));
    }

    private static byte[] claims(String userId, List<String> roles) {
        Instant now = Instant.now();
        return """
               {"iss":"https://alexandria.shop","aud":"alexandria","sub":"%s","groups":[%s],
                "email":"%s@example.com","name":"Test Person","sid":"%s","jti":"%s","iat":%d,"exp":%d}
               """.formatted(
                        userId,
                        roles.stream().map(role -> '"' + role + '"').collect(Collectors.joining(",")),
                        userId,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        now.getEpochSecond(),
                        now.plus(LIFETIME).getEpochSecond())
                .getBytes(UTF_8);
    }

    private static byte[] signature(TestKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.privateKey());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return BASE64_URL.encodeToString(bytes);
    }
}
