package shop.alexandria.prove.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** JSON that looks like what a schema asks for, and is not: each value may be missing, odd, huge, or of another kind. */
final class Nonsense {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "9783161484100",
            "a@example.com",
            "EUR",
            "DE",
            "12.99",
            "\u0000",
            "\u202e\ud83d\ude00",
            "x".repeat(5_000),
            "'; DROP TABLE orders; --",
            "${jndi:ldap://x}",
            "{\"$ne\":null}",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "2026-11-01",
            "99999-99-99",
            "1e309",
            "%00",
            "\ud800");

    private final Api api;
    private final RandomGenerator random;

    Nonsense(Api api, RandomGenerator random) {
        this.api = api;
        this.random = random;
    }

    /** A text to send as a body: mostly JSON, not always. */
    String body(JsonNode schema) {
        String json = value(schema, 0).toString();
        return switch (random.nextInt(12)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> json + json;
            case 2 -> "[".repeat(2_000);
            case 3 -> text();
            default -> json;
        };
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private JsonNode value(JsonNode referred, int depth) {
        JsonNode schema = api.resolve(referred);
        if (depth > DEEPEST || random.nextInt(6) == 0) {
            return anything();
        }
        return switch (kindOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> number();
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "string" -> string(schema);
            default -> anything();
        };
    }

    /** OpenAPI 3.1 may name several types, of which one is null. */
    private static String kindOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (random.nextInt(8) != 0) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        }
        if (random.nextInt(10) == 0) {
            object.set(text(), anything());
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int length = random.nextInt(20) == 0 ? 300 : random.nextInt(3);
        for (int i = 0; i < length; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode number() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.numberNode(Long.MAX_VALUE);
            case 1 -> JSON.numberNode(-1);
            case 2 -> JSON.numberNode(1.5);
            case 3 -> JSON.numberNode(Integer.MIN_VALUE);
            default -> JSON.numberNode(random.nextInt(100));
        };
    }

    private JsonNode string(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        return example.isTextual() && random.nextBoolean() ? example : JSON.textNode(text());
    }

    private JsonNode anything() {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.objectNode();
            case 2 -> JSON.arrayNode();
            case 3 -> JSON.booleanNode(true);
            case 4 -> number();
            default -> JSON.textNode(text());
        };
    }
}
