package shop.alexandria.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;

/** The service as it is packaged: what it hands on, what it merges, and what it refuses. */
@QuarkusIntegrationTest
@TestProfile(GatewayIT.WithASecret.class)
@WithTestResource(PlayedServices.class)
class GatewayIT {

    /** What is packaged knows nothing of the settings of tests. */
    public static final class WithASecret implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("alexandria.service-token.secret", "only-for-tests-only-for-tests-only-for-tests");
        }
    }

    @Test
    void describesTheWholeSystemInOneDocument() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/books"))
                .body("paths", hasKey("/api/v1/status"));
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    @Test
    void handsOnWhatIsForAService() {
        given().get("/api/v1/books").then().statusCode(200);
    }

    @Test
    void tellsHowTheServicesAre() {
        given().get("/api/v1/status").then().body("services.size()", greaterThan(0));
    }

    @Test
    void refusesWhatNobodyMaySee() {
        given().get("/api/v1/orders").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("not.a.token").get("/api/v1/orders").then().statusCode(401);
        given().get("/internal/availability").then().statusCode(404);
    }
}
