package shop.alexandria.storefront;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static shop.alexandria.storefront.played.Browser.customer;
import static shop.alexandria.storefront.played.Browser.visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.storefront.played.PlayedApi;

/** The service as it is packaged: pages, their files, and amounts as the British write them. */
@QuarkusIntegrationTest
@TestProfile(StorefrontIT.WithASecret.class)
@WithTestResource(PlayedApi.class)
class StorefrontIT {

    /** What is packaged knows nothing of the settings of tests. */
    public static final class WithASecret implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("alexandria.service-token.secret", "only-for-tests-only-for-tests-only-for-tests");
        }
    }

    @Test
    void showsTheShelves() {
        visitor()
                .get("/alexandria")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Crime &amp; Punishment"))
                .body(containsString("€12.99"));
    }

    @Test
    void knowsItsCustomers() {
        customer().get("/alexandria").then().statusCode(200).body(containsString("Log out"));
    }

    @Test
    void bringsItsStyleAndScripts() {
        given().get("/alexandria/assets/shop.css").then().statusCode(200);
        given().get("/alexandria/assets/shop.js").then().statusCode(200);
    }

    @Test
    void isSorryForWhatIsNotThere() {
        visitor()
                .get("/alexandria/no/such/page/anywhere")
                .then()
                .statusCode(404)
                .body(containsString("We looked everywhere"));
    }
}
