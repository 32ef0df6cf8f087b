package shop.alexandria.publishers.royalties.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.events.Isbn;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.application.AgreePercentage;
import shop.alexandria.publishers.royalties.application.BalanceView;
import shop.alexandria.publishers.royalties.application.LedgerEntryView;
import shop.alexandria.publishers.royalties.application.ShowBalance;
import shop.alexandria.publishers.royalties.application.ShowLedger;

@Path("/api/v1/publishers/{id}")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Royalties", description = "What publishers get of each sale, and what they are owed")
class RoyaltyResource {
    private final AgreePercentage agreePercentage;
    private final ShowLedger showLedger;
    private final ShowBalance showBalance;

    RoyaltyResource(AgreePercentage agreePercentage, ShowLedger showLedger, ShowBalance showBalance) {
        this.agreePercentage = agreePercentage;
        this.showLedger = showLedger;
        this.showBalance = showBalance;
    }

    @PUT
    @Path("/books/{isbn}")
    @Operation(summary = "Agree on the publisher's percentage of each sale of a book, from now on")
    public AgreementView agree(
            @PathParam("id") UUID id, @PathParam("isbn") Isbn isbn, @Valid @NotNull AgreementRequest request) {
        return AgreementView.of(agreePercentage.agree(new PublisherId(id), isbn, request.percentage()));
    }

    @GET
    @Path("/ledger")
    @Operation(summary = "Why the publisher is owed what it is owed: the latest entry first")
    public Page<LedgerEntryView> ledger(@PathParam("id") UUID id, @Valid @BeanParam PageParams page) {
        return showLedger.show(new PublisherId(id), page.page(), page.size());
    }

    @GET
    @Path("/balance")
    @Operation(summary = "What the publisher is owed: the sum of its ledger")
    public BalanceView balance(@PathParam("id") UUID id) {
        return showBalance.show(new PublisherId(id));
    }
}
