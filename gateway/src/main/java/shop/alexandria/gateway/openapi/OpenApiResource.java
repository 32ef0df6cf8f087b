package shop.alexandria.gateway.openapi;

import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Always JSON, whatever {@code format} asks for: that is YAML, too. */
@Path("/q/openapi")
class OpenApiResource {

    private final CollectDocuments collectDocuments;

    OpenApiResource(CollectDocuments collectDocuments) {
        this.collectDocuments = collectDocuments;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public CompletionStage<String> document() {
        return collectDocuments.document().map(JsonObject::encode).toCompletionStage();
    }
}
