package shop.alexandria.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the network policies of a namespace come to: who may talk to whom. */
record Network(List<Resource> policies) {
    static Network of(Overlay overlay) {
        return new Network(overlay.all("NetworkPolicy"));
    }

    /** From pods with some labels to a port of pods with others. */
    boolean leads(Map<String, String> from, Map<String, String> to, int port) {
        return rules(from, "Egress").anyMatch(rule -> admits(rule, "to", to, port))
                && rules(to, "Ingress").anyMatch(rule -> admits(rule, "from", from, port));
    }

    /** To addresses that are no pod's. */
    boolean leadsOutside(Map<String, String> from, int port) {
        return rules(from, "Egress")
                .anyMatch(rule ->
                        isOpen(rule, port) && Resource.stream(rule.path("to")).anyMatch(peer -> peer.has("ipBlock")));
    }

    /** Whether a pod may neither talk nor listen but where a rule says so. */
    boolean shuts(Map<String, String> pod) {
        return Stream.of("Ingress", "Egress")
                .allMatch(direction -> policies.stream().anyMatch(policy -> concerns(policy, pod, direction)));
    }

    private Stream<JsonNode> rules(Map<String, String> pod, String direction) {
        return policies.stream()
                .filter(policy -> concerns(policy, pod, direction))
                .flatMap(policy ->
                        Resource.stream(policy.at("spec." + (direction.equals("Egress") ? "egress" : "ingress"))));
    }

    private static boolean concerns(Resource policy, Map<String, String> pod, String direction) {
        return Resource.list(policy.at("spec.policyTypes")).contains(direction)
                && selects(policy.at("spec.podSelector"), pod);
    }

    private static boolean admits(JsonNode rule, String side, Map<String, String> pod, int port) {
        boolean peer = !rule.has(side)
                || Resource.stream(rule.path(side))
                        .anyMatch(one -> !one.has("namespaceSelector")
                                && one.has("podSelector")
                                && selects(one.path("podSelector"), pod));
        return peer && isOpen(rule, port);
    }

    private static boolean isOpen(JsonNode rule, int port) {
        return !rule.has("ports")
                || Resource.stream(rule.path("ports")).anyMatch(open -> {
                    int first = open.path("port").asInt();
                    return first <= port && port <= open.path("endPort").asInt(first);
                });
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        return labels.entrySet()
                        .containsAll(
                                Resource.texts(selector.path("matchLabels")).entrySet())
                && Resource.stream(selector.path("matchExpressions")).allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        boolean named = Resource.list(expression.path("values"))
                .contains(labels.get(expression.path("key").asText()));
        return switch (expression.path("operator").asText()) {
            case "In" -> named;
            case "NotIn" -> !named;
            default -> throw new IllegalArgumentException(expression.toString());
        };
    }
}
