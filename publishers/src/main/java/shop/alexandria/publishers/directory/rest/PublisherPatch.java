package shop.alexandria.publishers.directory.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.kit.web.Violation;
import shop.alexandria.publishers.directory.domain.Publisher;

/** Applies a JSON merge patch (RFC 7396) to a publisher, and checks the outcome as if it had been sent whole. */
@ApplicationScoped
class PublisherPatch {
    private final ObjectMapper json;
    private final Validator validator;

    PublisherPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    PublisherRequest apply(Publisher publisher, JsonNode patch) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw Problems.invalid("The body must be a JSON object.", List.of());
        }
        JsonNode merged = merge(json.valueToTree(PublisherRequest.of(publisher)), patch);
        PublisherRequest changed = json.treeToValue(merged, PublisherRequest.class);
        List<Violation> violations = violations(changed);
        if (!violations.isEmpty()) {
            throw Problems.invalid("The publisher would not be valid.", violations);
        }
        return changed;
    }

    /** What is wrong with it. */
    List<Violation> violations(PublisherRequest request) {
        return validator.validate(request).stream()
                .map(found -> new Violation(found.getPropertyPath().toString(), found.getMessage()))
                .toList();
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
