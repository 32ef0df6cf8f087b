package shop.alexandria.inventory.catalogue.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

/** JSON merge patches (RFC 7396): what is given replaces, null removes, objects merge. */
@ApplicationScoped
class MergePatch {
    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** @throws WebApplicationException 400 when the result is no such value */
    <T> T apply(JsonNode patch, T present, Class<T> type) {
        JsonNode merged = merge(json.valueToTree(present), patch);
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException refused) {
            throw new WebApplicationException(refused, 400);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
