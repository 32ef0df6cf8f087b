package shop.alexandria.inventory.collections.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.FindBook;
import shop.alexandria.inventory.collections.application.CollectBook;
import shop.alexandria.inventory.collections.application.DeleteCollection;
import shop.alexandria.inventory.collections.application.SaveCollection;
import shop.alexandria.inventory.collections.domain.BookCollection;

/** What booksellers do with collections. */
@Path("/api/v1/collections")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Collections")
class CollectingResource {
    private final SaveCollection saveCollection;
    private final DeleteCollection deleteCollection;
    private final CollectBook collectBook;
    private final FindBook findBook;

    CollectingResource(
            SaveCollection saveCollection,
            DeleteCollection deleteCollection,
            CollectBook collectBook,
            FindBook findBook) {
        this.saveCollection = saveCollection;
        this.deleteCollection = deleteCollection;
        this.collectBook = collectBook;
        this.findBook = findBook;
    }

    @POST
    @Operation(summary = "Create a collection, still empty")
    public Response create(@Valid @NotNull CollectionRequest request) {
        BookCollection created = saveCollection.create(request.strippedName(), request.description());
        return Response.created(URI.create("/api/v1/collections/" + created.id()))
                .entity(CollectionView.of(created, List.of()))
                .tag(CollectionETag.of(created))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Rename or describe a collection")
    public Response change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CollectionRequest request) {
        BookCollection changed = saveCollection.change(
                id, request.strippedName(), request.description(), CollectionETag.revision(ifMatch));
        return Response.ok(CollectionView.of(changed, null))
                .tag(CollectionETag.of(changed))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Give a collection up; its books stay on sale")
    public void delete(UUID id) {
        deleteCollection.delete(id);
    }

    @PUT
    @Path("/{id}/books/{isbn}")
    @Operation(summary = "Put a book into a collection")
    public void put(UUID id, Isbn isbn) {
        collectBook.put(id, findBook.byIsbn(isbn).isbn());
    }

    @DELETE
    @Path("/{id}/books/{isbn}")
    @Operation(summary = "Take a book out of a collection")
    public void take(UUID id, Isbn isbn) {
        collectBook.take(id, isbn);
    }
}
