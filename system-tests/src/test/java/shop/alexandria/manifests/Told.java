package shop.alexandria.manifests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the pods of a workload are told by environment variables.
 *
 * @param alone what they alone are told
 * @param together what they are told with others
 */
record Told(Map<String, String> alone, Map<String, String> together) {
    static Told in(Overlay overlay, Resource workload) {
        Map<String, String> alone = new LinkedHashMap<>();
        workload.container()
                .path("env")
                .forEach(variable -> alone.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        Map<String, String> together = new LinkedHashMap<>();
        workload.container().path("envFrom").forEach(source -> {
            String name = source.path("configMapRef").path("name").asText();
            together.putAll(Resource.texts(overlay.get("ConfigMap", name).at("data")));
        });
        return new Told(alone, together);
    }

    boolean knows(String variable) {
        return alone.containsKey(variable) || together.containsKey(variable);
    }

    TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(alone.keySet());
        names.addAll(together.keySet());
        return names;
    }
}
