package shop.alexandria.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One thing Kubernetes is told of. */
record Resource(JsonNode json) {
    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.path("metadata").path("name").asText();
    }

    /** Group and version. */
    String api() {
        return json.path("apiVersion").asText();
    }

    /** The value at a path of fields, {@code spec.template}. */
    JsonNode at(String path) {
        return json.at("/" + path.replace('.', '/'));
    }

    /** What the pods of a workload are like. */
    JsonNode pod() {
        return at("spec.template.spec");
    }

    /** The one container of a workload's pods. */
    JsonNode container() {
        return pod().path("containers").path(0);
    }

    Map<String, String> podLabels() {
        return texts(at("spec.template.metadata.labels"));
    }

    static Map<String, String> texts(JsonNode object) {
        return object.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText()));
    }

    static List<String> list(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
