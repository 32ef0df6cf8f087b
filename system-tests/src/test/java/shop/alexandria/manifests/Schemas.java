package shop.alexandria.manifests;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;

/** The schemas of Kubernetes' own kinds, from which its Java client is generated: what is required, and of which type. */
final class Schemas {
    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private Schemas() {}

    /** Returns what the schema forbids, or nothing; empty for kinds that are not Kubernetes' own. */
    static Optional<String> objection(Resource resource) {
        String version =
                resource.api().substring(resource.api().indexOf('/') + 1).toUpperCase(Locale.ROOT);
        try {
            Class.forName(MODELS + version + resource.kind())
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(resource.json().toString()));
            return Optional.of("");
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(resource + ": " + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(resource.toString(), e);
        }
    }
}
