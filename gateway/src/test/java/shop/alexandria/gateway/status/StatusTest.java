package shop.alexandria.gateway.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import shop.alexandria.gateway.played.PlayedServices;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class StatusTest {

    @Test
    void tellsWhichServicesAreUp() {
        given().get("/api/v1/status")
                .then()
                .statusCode(200)
                .body("services.findAll { it.status == 'DOWN' }.name", contains("reporting"))
                .body("services.find { it.name == 'users' }.status", equalTo("UP"))
                .body("services.size()", equalTo(7));
    }
}
