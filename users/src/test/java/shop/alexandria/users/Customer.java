package shop.alexandria.users;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Someone with an account. Each has an address on the network of their own, so that lockouts do not spread. */
public record Customer(String id, String email, String password) {
    public static final Customer OWNER = new Customer("", "owner@alexandria.local", "the owner reads all day");

    public static Customer registers() {
        String email = newEmail();
        String password = "a long walk to the sea";
        String id = post("/api/v1/users", Map.of("email", email, "password", password, "name", "Ada"))
                .statusCode(201)
                .extract()
                .path("id");
        return new Customer(id, email, password);
    }

    public static String newEmail() {
        return "ada." + UUID.randomUUID() + "@example.com";
    }

    public Session logsIn() {
        return Session.of(triesToLogInWith(password));
    }

    public ValidatableResponse triesToLogInWith(String guess) {
        return post("/api/v1/auth/login", Map.of("email", email, "password", guess));
    }

    public Customer withPassword(String changed) {
        return new Customer(id, email, changed);
    }

    public static ValidatableResponse post(String path, Object body) {
        return json().body(body).post(path).then();
    }

    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }
}
