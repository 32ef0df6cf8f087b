package shop.alexandria.publishers.directory.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import shop.alexandria.publishers.directory.application.RevealIban;
import shop.alexandria.publishers.directory.domain.PublisherId;

@Path("/api/v1/publishers/{id}/bank-account")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Publishers")
class BankAccountResource {
    private final RevealIban revealIban;
    private final JsonWebToken caller;

    BankAccountResource(RevealIban revealIban, JsonWebToken caller) {
        this.revealIban = revealIban;
        this.caller = caller;
    }

    record Revealed(String iban) {}

    @POST
    @Path("/reveal")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "The whole IBAN of a publisher; who asks is kept for good")
    public Revealed reveal(@PathParam("id") UUID id) {
        return new Revealed(
                revealIban.reveal(new PublisherId(id), caller.getSubject()).value());
    }
}
