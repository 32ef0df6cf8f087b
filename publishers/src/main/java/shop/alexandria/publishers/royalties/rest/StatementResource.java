package shop.alexandria.publishers.royalties.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.application.ShowStatement;
import shop.alexandria.publishers.royalties.application.StatementView;

@Path("/api/v1/publishers/{id}/statements")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Royalties")
class StatementResource {
    private final ShowStatement showStatement;

    StatementResource(ShowStatement showStatement) {
        this.showStatement = showStatement;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvStatements.TEXT_CSV, PdfStatements.PDF})
    @Operation(summary = "A month of a publisher's ledger, as JSON, as a table, or fit to be sent")
    public StatementView statement(@PathParam("id") UUID id, @QueryParam("month") @NotNull YearMonth month) {
        return showStatement.show(new PublisherId(id), month);
    }
}
