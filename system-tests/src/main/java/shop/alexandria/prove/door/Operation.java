package shop.alexandria.prove.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A method on a path, as the OpenAPI document describes it. */
public record Operation(String method, String template, JsonNode description) {

    /** Those who may call it; empty when everybody may. */
    public Set<String> roles() {
        Set<String> roles = new HashSet<>();
        description
                .path("security")
                .forEach(scheme -> scheme.forEach(names -> names.forEach(name -> roles.add(name.asText()))));
        return roles;
    }

    public boolean isPublic() {
        return description.path("security").isEmpty();
    }

    /** The address with every parameter of the path filled in: well-formed, but nothing anybody has. */
    public String path() {
        return template.replace("{isbn}", "9783161484100").replaceAll("\\{[^}]+}", "nobody-has-this");
    }

    public List<JsonNode> parameters(String place) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .toList();
    }

    /** The schema of the JSON it takes; missing when it takes none. */
    public JsonNode bodySchema() {
        return description
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
