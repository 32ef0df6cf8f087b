package shop.alexandria.storefront.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says of its bearer, unverified: good for a greeting and nothing else. Whoever forges it fools
 * himself; the services, and the back office, verify.
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record Claims(String name, List<String> groups) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Claims NONE = new Claims("", List.of());

    Claims {
        name = Objects.requireNonNullElse(name, "");
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }

    static Claims of(@Nullable String authorization) {
        String[] parts = authorization == null ? new String[0] : authorization.split("\\.");
        if (parts.length != 3) {
            return NONE;
        }
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(parts[1]), Claims.class);
        } catch (IOException | IllegalArgumentException unreadable) {
            return NONE;
        }
    }
}
