package shop.alexandria.publishers.royalties.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.publishers.royalties.application.ListTransfers;
import shop.alexandria.publishers.royalties.application.TransferRoyalties;
import shop.alexandria.publishers.royalties.application.TransferView;
import shop.alexandria.publishers.royalties.application.WriteTransferFile;
import shop.alexandria.publishers.royalties.domain.CreditTransfer;

@Path("/api/v1/publishers/transfers")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Royalties")
class TransferResource {
    private final TransferRoyalties transferRoyalties;
    private final WriteTransferFile writeTransferFile;
    private final ListTransfers listTransfers;

    TransferResource(
            TransferRoyalties transferRoyalties, WriteTransferFile writeTransferFile, ListTransfers listTransfers) {
        this.transferRoyalties = transferRoyalties;
        this.writeTransferFile = writeTransferFile;
        this.listTransfers = listTransfers;
    }

    /** What was transferred for a month. */
    record Transferred(List<TransferView> items) {}

    @POST
    @Operation(
            summary = "Transfer to all publishers what they are owed at the end of a month",
            description = "Answers the credit transfers for the bank, ISO 20022 pain.001.001.09. What was transferred"
                    + " for a month is not transferred again: 204.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_XML))
    @APIResponse(responseCode = "204", description = "Nothing is due")
    @APIResponse(responseCode = "422", description = "`month-not-over`")
    public Response transfer(@QueryParam("month") @NotNull YearMonth month) {
        List<CreditTransfer> transferred = transferRoyalties.transfer(month);
        return transferred.isEmpty()
                ? Response.noContent().build()
                : document(transferred.getFirst().file());
    }

    @GET
    @Operation(summary = "What was transferred for a month")
    public Transferred list(@QueryParam("month") @NotNull YearMonth month) {
        return new Transferred(listTransfers.list(month));
    }

    @GET
    @Path("/{file}")
    @Operation(summary = "The credit transfers for the bank, once more")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_XML))
    public Response file(@PathParam("file") String file) {
        return document(file);
    }

    private Response document(String file) {
        return Response.ok(PainDocument.of(writeTransferFile.write(file)), MediaType.APPLICATION_XML_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xml\"".formatted(file))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
