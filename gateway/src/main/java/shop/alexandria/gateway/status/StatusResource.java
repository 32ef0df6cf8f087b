package shop.alexandria.gateway.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;

@Path("/api/v1/status")
class StatusResource {

    private final AskServices askServices;

    StatusResource(AskServices askServices) {
        this.askServices = askServices;
    }

    @GET
    @PermitAll
    public CompletionStage<Status> status() {
        return askServices.status().toCompletionStage();
    }
}
