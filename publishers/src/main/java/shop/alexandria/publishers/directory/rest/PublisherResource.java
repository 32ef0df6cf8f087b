package shop.alexandria.publishers.directory.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.publishers.directory.application.AddPublisher;
import shop.alexandria.publishers.directory.application.ChangePublisher;
import shop.alexandria.publishers.directory.application.ListPublishers;
import shop.alexandria.publishers.directory.application.RemovePublisher;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherId;

@Path("/api/v1/publishers")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Publishers", description = "Who publishes the books")
class PublisherResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ListPublishers listPublishers;
    private final ShowPublisher showPublisher;
    private final AddPublisher addPublisher;
    private final ChangePublisher changePublisher;
    private final RemovePublisher removePublisher;
    private final PublisherPatch patch;

    PublisherResource(
            ListPublishers listPublishers,
            ShowPublisher showPublisher,
            AddPublisher addPublisher,
            ChangePublisher changePublisher,
            RemovePublisher removePublisher,
            PublisherPatch patch) {
        this.listPublishers = listPublishers;
        this.showPublisher = showPublisher;
        this.addPublisher = addPublisher;
        this.changePublisher = changePublisher;
        this.removePublisher = removePublisher;
        this.patch = patch;
    }

    @GET
    @Operation(summary = "All publishers, by name")
    public Page<PublisherView> list(@Valid @BeanParam PageParams page) {
        return listPublishers.list(page.page(), page.size()).map(PublisherView::of);
    }

    @POST
    @Operation(summary = "Enter a publisher; a draft of the same name is completed")
    public RestResponse<PublisherView> add(@Valid @NotNull PublisherRequest request) {
        Publisher added = addPublisher.add(request.details(), request.account());
        return ResponseBuilder.<PublisherView>created(URI.create("/api/v1/publishers/" + added.id()))
                .entity(PublisherView.of(added))
                .tag(Precondition.tagOf(added))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A publisher; the IBAN is masked")
    public RestResponse<PublisherView> get(@PathParam("id") UUID id, @Context Request request) {
        Publisher publisher = showPublisher.show(new PublisherId(id));
        return Precondition.isUnchanged(publisher, request)
                ? ResponseBuilder.<PublisherView>notModified(Precondition.tagOf(publisher))
                        .build()
                : answer(publisher);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a publisher, or complete a draft; a masked IBAN stands for the one there is")
    public RestResponse<PublisherView> replace(
            @PathParam("id") UUID id, @Valid @NotNull PublisherRequest request, @Context Request preconditions) {
        return change(seen(id, preconditions), request);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @Operation(summary = "Change parts of a publisher: a JSON merge patch")
    @RequestBody(content = @Content(schema = @Schema(implementation = PublisherRequest.class)))
    public RestResponse<PublisherView> change(
            @PathParam("id") UUID id, @NotNull JsonNode changes, @Context Request preconditions)
            throws JsonProcessingException {
        Publisher seen = seen(id, preconditions);
        return change(seen, patch.apply(seen, changes));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a publisher that never sold anything")
    public void remove(@PathParam("id") UUID id) {
        removePublisher.remove(new PublisherId(id));
    }

    private Publisher seen(UUID id, Request preconditions) {
        Publisher seen = showPublisher.show(new PublisherId(id));
        Precondition.isUnchanged(seen, preconditions);
        return seen;
    }

    private RestResponse<PublisherView> change(Publisher seen, PublisherRequest request) {
        return answer(changePublisher.change(seen, request.details(), request.account()));
    }

    private static RestResponse<PublisherView> answer(Publisher publisher) {
        return ResponseBuilder.ok(PublisherView.of(publisher))
                .tag(Precondition.tagOf(publisher))
                .build();
    }
}
