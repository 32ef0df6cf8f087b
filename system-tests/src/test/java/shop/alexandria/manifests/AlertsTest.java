package shop.alexandria.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the dashboard and the alerts look at is what is agreed to be counted. */
class AlertsTest {
    @Test
    void everyPromiseOfTheShopHasAnAlert() {
        Set<String> watched = Metrics.inAlerts().collect(Collectors.toSet());
        assertTrue(
                watched.containsAll(Set.of(
                        "alexandria_stock_broken",
                        "alexandria_outbox_age_seconds",
                        "alexandria_expiry_lag_seconds",
                        "alexandria_stock_gate_drift_total",
                        "alexandria_dead_letters_total",
                        "http_server_requests_seconds_count")),
                watched::toString);
    }

    @Test
    void everyAlertSaysWhatIsWrongAndHowBadItIs() {
        for (JsonNode rule : Metrics.rules().toList()) {
            String name = rule.path("alert").asText();
            assertTrue(rule.at("/annotations/summary").asText().length() > 20, name);
            assertTrue(
                    Set.of("critical", "warning")
                            .contains(rule.at("/labels/severity").asText()),
                    name);
        }
    }

    @Test
    void noPanelIsLaidOverAnother() {
        Set<String> corners = new TreeSet<>();
        for (JsonNode panel : Metrics.dashboard().path("panels")) {
            JsonNode at = panel.path("gridPos");
            assertTrue(at.path("x").asInt() + at.path("w").asInt() <= 24, panel.path("title")::asText);
            assertTrue(corners.add(at.path("x") + "/" + at.path("y")), panel.path("title")::asText);
        }
        assertEquals(
                1,
                Stream.of(Metrics.dashboard().path("uid").asText())
                        .filter("alexandria"::equals)
                        .count());
    }
}
