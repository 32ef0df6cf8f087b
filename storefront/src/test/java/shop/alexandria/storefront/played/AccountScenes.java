package shop.alexandria.storefront.played;

import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;

/** Ann, whose password is "a long walk to the sea". */
final class AccountScenes {
    private static final String ME = """
            {"id":"user-1","email":"ann@example.com","name":"Ann <Reader>","roles":["customer"],
             "shippingAddress":{"name":"Ann Reader","street":"Quay 1","city":"Kiel","postalCode":"24103","country":"DE"}}
            """;

    private AccountScenes() {}

    static List<Scene> all(RsaJsonWebKey key) {
        return List.of(
                Scene.of("GET", "/.well-known/jwks.json", Tokens.published(key)),
                Scene.of("POST", "/api/v1/auth/login", asked -> logIn(asked, key)),
                Scene.signedIn("POST", "/internal/sessions/refresh", asked -> refresh(asked, key)),
                Scene.of("POST", "/api/v1/users", AccountScenes::register),
                Scene.of("POST", "/api/v1/auth/password/forgot", _ -> new Scene.Answer(202, "application/json", "")),
                Scene.of("POST", "/api/v1/auth/password/reset", AccountScenes::reset),
                Scene.signedIn("POST", "/api/v1/auth/logout", _ -> Scene.done()),
                Scene.signedIn("GET", "/api/v1/users/me", ME),
                Scene.signedIn("PATCH", "/api/v1/users/me", AccountScenes::change),
                Scene.signedIn("PUT", "/api/v1/users/me/password", AccountScenes::changePassword),
                Scene.signedIn("GET", "/api/v1/users/me/export", ME),
                Scene.signedIn("DELETE", "/api/v1/users/me", _ -> Scene.done()));
    }

    private static Scene.Answer logIn(Asked asked, RsaJsonWebKey key) {
        return asked.body().contains("a long walk to the sea")
                ? tokens(key)
                : Scene.problem(401, "bad-credentials", "E-mail or password is wrong.");
    }

    private static Scene.Answer refresh(Asked asked, RsaJsonWebKey key) {
        if (asked.body().contains("good-refresh")) {
            return tokens(key);
        }
        return asked.body().contains("asked-by-a-stranger")
                ? Scene.problem(401, "unauthenticated", "This is no service.")
                : Scene.problem(401, "session-over", "Log in again.");
    }

    private static Scene.Answer tokens(RsaJsonWebKey key) {
        return Scene.ok("""
                {"accessToken":"%s","refreshToken":"next-refresh","tokenType":"Bearer","expiresIn":900}
                """.formatted(Tokens.signed(key, "Ann Reader", List.of("customer"))));
    }

    private static Scene.Answer register(Asked asked) {
        return asked.body().contains("taken@example.com")
                ? Scene.problem(409, "email-taken", "There is an account with this address.")
                : Scene.ok("""
                        {"id":"user-2","email":"new@example.com","name":"New","roles":["customer"]}""");
    }

    private static Scene.Answer reset(Asked asked) {
        return asked.body().contains("good-token")
                ? Scene.done()
                : Scene.problem(422, "reset-token-void", "This link has been used, or is too old.");
    }

    private static Scene.Answer change(Asked asked) {
        return asked.body().contains("\"city\":\"\"")
                ? Scene.problem(400, "invalid-request", "Not valid.", """
                        ,"violations":[{"field":"shippingAddress.city","message":"must not be blank"}]""")
                : Scene.ok(ME);
    }

    private static Scene.Answer changePassword(Asked asked) {
        return asked.body().contains("a long walk to the sea")
                ? Scene.done()
                : Scene.problem(422, "wrong-password", "The present password is another one.");
    }
}
