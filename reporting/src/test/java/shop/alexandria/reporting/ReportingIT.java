package shop.alexandria.reporting;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static shop.alexandria.reporting.Reports.asOwner;
import static shop.alexandria.reporting.Reports.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.local.testing.SharedServers;

/** The service as it is packaged: a binary has to find its migrations again when it makes its reports anew. */
@QuarkusIntegrationTest
@WithTestResource(SharedServers.class)
class ReportingIT {

    @Test
    void makesItsReportsAnew() {
        asOwner().post("/api/v1/reports/rebuild").then().statusCode(202).body("state", is("RUNNING"));
        eventually(() -> asOwner().get("/api/v1/reports/rebuild").then().body("state", is("DONE")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sales?by=genre", "sales-vs-expenditures?interval=month", "stock-value", "royalties", "reorders"
            })
    void tellsThemAsJsonAndAsTables(String report) {
        asOwner().get("/api/v1/reports/" + report).then().statusCode(200).contentType(startsWith("application/json"));
        asOwner()
                .accept("text/csv")
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
    }
}
