package shop.alexandria.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.gateway.played.PlayedServices;

@QuarkusTest
@WithTestResource(PlayedServices.class)
class OpenApiTest {

    private static final String SCHEMA_OF = ".get.responses.'200'.content.'application/json'.schema.'$ref'";

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi?format=json"})
    void describesAllServicesThatAreUpInOneDocument(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths", hasKey("/api/v1/books"))
                .body("paths", hasKey("/api/v1/orders"))
                .body("paths", hasKey("/api/v1/status"))
                .body("paths", not(hasKey("/internal/v1/reservations")))
                .body("tags.name", hasItems("Books", "Orders"));
    }

    @Test
    void keepsComponentsOfOneNameApart() {
        JsonPath document = given().get("/q/openapi").jsonPath();

        assertRefers(document, "/api/v1/books", "#/components/schemas/Page", "books");
        assertRefers(document, "/api/v1/orders", "#/components/schemas/OrdersPage", "orders");
    }

    @Test
    void showsItToPeople() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    private static void assertRefers(JsonPath document, String path, String reference, String title) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        assertThat(document.getString("paths.'" + path + "'" + SCHEMA_OF), equalTo(reference));
        assertThat(document.getString("components.schemas." + name + ".title"), equalTo(title));
    }
}
