package shop.alexandria.gateway.openapi;

import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Renames the components of a document that would collide with different ones of the same name. */
final class ComponentNames {

    private ComponentNames() {}

    /** The document with no component that {@code taken} has under the same name with another content. */
    static JsonObject without(JsonObject taken, JsonObject document, String service) {
        String prefix = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        JsonObject renamed = document;
        JsonObject components = document.getJsonObject("components", new JsonObject());
        for (String kind : components.fieldNames()) {
            JsonObject others = taken.getJsonObject(kind, new JsonObject());
            JsonObject own = components.getJsonObject(kind);
            for (String name : own.fieldNames()) {
                if (others.containsKey(name) && !others.getValue(name).equals(own.getValue(name))) {
                    renamed = rename(renamed, kind, name, prefix + name);
                }
            }
        }
        return renamed;
    }

    private static JsonObject rename(JsonObject document, String kind, String from, String to) {
        String reference = "\"#/components/%s/%s\"";
        JsonObject renamed = new JsonObject(
                document.encode().replace(reference.formatted(kind, from), reference.formatted(kind, to)));
        JsonObject components = renamed.getJsonObject("components").getJsonObject(kind);
        components.put(to, components.remove(from));
        return renamed;
    }
}
