package shop.alexandria.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics that the dashboard shows and the alerts watch. */
final class Metrics {
    // What is left of a query without its labels and literals is names of metrics, functions and keywords.
    private static final Pattern NOT_A_NAME =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(by|without)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-z_:][a-zA-Z0-9_:]*(?![a-zA-Z0-9_:]*\\s*\\()");
    private static final Set<String> KEYWORDS =
            Set.of("by", "without", "and", "or", "unless", "on", "ignoring", "e9", "bool");

    private Metrics() {}

    static Stream<String> inAlerts() {
        return rules().map(rule -> rule.path("expr").asText()).flatMap(Metrics::names);
    }

    static Stream<String> inDashboard() {
        return dashboard().findValuesAsText("expr").stream().flatMap(Metrics::names);
    }

    static Stream<JsonNode> rules() {
        JsonNode alerts =
                Yaml.documents(Project.read("k8s/monitoring/alerts.yaml")).getFirst();
        return alerts.findValues("rules").stream().flatMap(Resource::stream);
    }

    /** JSON is YAML. */
    static JsonNode dashboard() {
        return Yaml.documents(Project.read("k8s/monitoring/dashboard.json")).getFirst();
    }

    static Stream<String> names(String query) {
        String bare = NOT_A_NAME.matcher(query).replaceAll("");
        return NAME.matcher(bare).results().map(MatchResult::group).filter(name -> !KEYWORDS.contains(name));
    }
}
