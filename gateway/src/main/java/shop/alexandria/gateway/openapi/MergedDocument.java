package shop.alexandria.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.function.Predicate;

/**
 * The documents of the services as one: their reachable paths, their components and tags. A component whose name another
 * service has given to something else gets its service's name before its own.
 */
final class MergedDocument {

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final JsonArray tags = new JsonArray();
    private final Predicate<String> reachable;

    /** @param reachable whether the gateway leads to a path: the others are nobody's business outside */
    MergedDocument(Predicate<String> reachable) {
        this.reachable = reachable;
    }

    void add(String service, JsonObject original) {
        JsonObject document = ComponentNames.without(components, original, service);
        for (String path : part(document, "paths").fieldNames()) {
            if (reachable.test(path)) {
                part(paths, path).mergeIn(part(document, "paths").getJsonObject(path));
            }
        }
        components.mergeIn(part(document, "components"), true);
        document.getJsonArray("tags", new JsonArray()).stream()
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
    }

    JsonObject toJson() {
        JsonObject info = new JsonObject()
                .put("title", "Alexandria")
                .put("version", "1.0")
                .put("description", "An online bookstore that never sells a copy it does not have.");
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("tags", tags)
                .put("paths", paths)
                .put("components", components);
    }

    private static JsonObject part(JsonObject whole, String name) {
        if (!whole.containsKey(name)) {
            whole.put(name, new JsonObject());
        }
        return whole.getJsonObject(name);
    }
}
