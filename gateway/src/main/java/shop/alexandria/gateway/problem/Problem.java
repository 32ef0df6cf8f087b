package shop.alexandria.gateway.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A problem document, member by member as the services write theirs.
 *
 * @param code kebab-case, stable: clients decide by it
 */
public record Problem(int status, String code, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://alexandria.shop/problems/";

    /** The document for the request that had this path. */
    public JsonObject toJson(String instance) {
        JsonObject json = new JsonObject()
                .put("type", TYPES + code)
                .put("title", title())
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .put("code", code);
        return status == 400 ? json.put("violations", new JsonArray()) : json;
    }

    private String title() {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
