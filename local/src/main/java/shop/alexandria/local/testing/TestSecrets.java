package shop.alexandria.local.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Secrets that live as long as one test run. */
final class TestSecrets {
    private TestSecrets() {}

    static Map<String, String> fresh() {
        return Map.of(
                "alexandria.service-token.secret",
                random(),
                "alexandria.signing-keys.secret",
                random(),
                "alexandria.bank-accounts.secret",
                random(),
                "alexandria.payments.api-key",
                "sk_test_" + random().replaceAll("[^A-Za-z0-9]", ""),
                "alexandria.payments.webhook-secret",
                "whsec_" + random(),
                "alexandria.carrier-webhook-secret",
                "whsec_" + random());
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
