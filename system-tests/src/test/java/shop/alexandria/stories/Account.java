package shop.alexandria.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.alexandria.people.Answer;
import shop.alexandria.people.Client;
import shop.alexandria.people.Login;
import shop.alexandria.people.Shop;

/** Somebody with an account, and the password to it. */
record Account(Shop shop, String id, String email, String password) {
    static final String FIRST_PASSWORD = "a long walk to the sea";

    static Account in(Shop shop) {
        String email = "reader-%s@example.com".formatted(UUID.randomUUID());
        Map<String, String> registration = Map.of("email", email, "password", FIRST_PASSWORD, "name", "Ann Reader");
        String id =
                shop.visitor().post("/api/v1/users", registration).expect(201).text("id");
        return new Account(shop, id, email, FIRST_PASSWORD);
    }

    Account withPassword(String changed) {
        return new Account(shop, id, email, changed);
    }

    Account withRoles(String... roles) {
        shop.owner()
                .client()
                .put("/api/v1/users/%s/roles".formatted(id), List.of(roles))
                .expect(200);
        return this;
    }

    Session logsIn() {
        Answer tokens = shop.visitor()
                .post("/api/v1/auth/login", new Login(email, password))
                .expect(200);
        return new Session(new Client(shop.address(), tokens.text("accessToken")), tokens.text("refreshToken"));
    }

    /** What a logged-in client holds. */
    record Session(Client client, String refreshToken) {
        /** Without the access token: one that is out would be refused here as everywhere. */
        Answer refreshes() {
            return Client.anonymous(client.shop()).post("/api/v1/auth/refresh", Map.of("refreshToken", refreshToken));
        }

        boolean isRefused() {
            return client.get("/api/v1/users/me").status() == 401;
        }
    }
}
