package shop.alexandria.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static shop.alexandria.reporting.Reports.asOwner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;
import shop.alexandria.local.testing.TestTokens;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ReportDoorTest {

    @ParameterizedTest
    @CsvSource({
        "/sales, by",
        "/sales?by=, by",
        "/sales?by=shelf, by",
        "/sales?by=book&sort=title, sort",
        "/sales?by=GENRE, by",
        "/sales?by=genre&limit=0, limit",
        "/sales?by=genre&limit=1001, limit",
        "/sales?by=genre&from=2026-13-01, from",
        "/sales?by=genre&to=2026-02-30, to",
        "/sales?by=genre&from=%2B20260-01-01, from",
        "/sales?by=genre&from=yesterday, from",
        "/sales?by=genre&from=2026-02-02&to=2026-02-01, from",
        "/sales-vs-expenditures?interval=week, interval",
        "/sales-vs-expenditures?from=2026-02-02&to=2026-02-01, from",
        "/monthly-sales, month",
        "/monthly-sales?month=2026-13, month",
        "/monthly-sales?month=2026, month",
        "/monthly-sales?month=2026-01&isbn=9780141439588, isbn",
        "/stock-value?limit=0, limit",
        "/stock-value?limit=1001, limit",
        "/royalties?from=2026-02-02&to=2026-02-01, from",
        "/royalties?to=soon, to",
        "/reorders?limit=1001, limit",
        "/reorders?from=2026-02-30, from",
    })
    void namesWhatIsWrongWithTheQuestion(String question, String field) {
        asOwner()
                .accept("*/*")
                .urlEncodingEnabled(false)
                .get("/api/v1/reports" + question)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void refusesALimitThatIsNoNumberAndTellsTheProblemToSpreadsheetsToo() {
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/sales?by=genre&limit=many")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sales?by=genre",
                "/sales",
                "/sales-vs-expenditures",
                "/monthly-sales?month=2026-01",
                "/monthly-sales",
                "/stock-value",
                "/royalties",
                "/reorders",
                "/rebuild"
            })
    void isForOwnersOnly(String question) {
        given().get("/api/v1/reports" + question).then().statusCode(401).body("code", is("unauthenticated"));
        given().auth()
                .oauth2(TestTokens.customer("7f0c9f2e-0000-4000-8000-000000000000"))
                .get("/api/v1/reports" + question)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void reportsEverythingWhenNoDaysAreNamed() {
        asOwner().get("/api/v1/reports/sales?by=genre").then().statusCode(200);
        asOwner().get("/api/v1/reports/sales-vs-expenditures").then().statusCode(200);
        asOwner().get("/api/v1/reports/royalties").then().statusCode(200);
        asOwner().get("/api/v1/reports/reorders").then().statusCode(200);
    }

    @Test
    void describesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/reports/sales'.get.tags", hasItem("Reports"))
                .body("paths.'/api/v1/reports/sales'.get.responses.'200'.content.'text/csv'.size()", is(1))
                .body(
                        "paths.'/api/v1/reports/sales'.get.parameters.find { it.name == 'by' }.schema.enum.size()",
                        is(5));
    }
}
