package shop.alexandria.publishers.directory.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.publishers.directory.application.ListPublishers;
import shop.alexandria.publishers.directory.application.ShowPublisher;
import shop.alexandria.publishers.directory.domain.PublisherId;

@Path("/api/v1/publishers")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Publishers", description = "Who publishes the books")
class PublisherResource {
    private final ListPublishers listPublishers;
    private final ShowPublisher showPublisher;

    PublisherResource(ListPublishers listPublishers, ShowPublisher showPublisher) {
        this.listPublishers = listPublishers;
        this.showPublisher = showPublisher;
    }

    @GET
    @Operation(summary = "All publishers, by name")
    public Page<PublisherView> list(@Valid @BeanParam PageParams page) {
        return listPublishers.list(page.page(), page.size()).map(PublisherView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A publisher")
    public PublisherView get(@PathParam("id") UUID id) {
        return PublisherView.of(showPublisher.show(new PublisherId(id)));
    }
}
