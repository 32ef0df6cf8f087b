package shop.alexandria.inventory.catalogue.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.catalogue.application.BookViews;
import shop.alexandria.inventory.catalogue.application.ChangeBook;
import shop.alexandria.inventory.catalogue.application.ListBook;
import shop.alexandria.inventory.catalogue.application.WithdrawBook;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.kit.web.Problems;

/** What booksellers do with single books. */
@Path("/api/v1/books")
@RolesAllowed("owner")
@RunOnVirtualThread
public class BookResource {
    private final ListBook listBook;
    private final ChangeBook changeBook;
    private final WithdrawBook withdrawBook;
    private final BookViews views;
    private final MergePatch mergePatch;

    BookResource(
            ListBook listBook,
            ChangeBook changeBook,
            WithdrawBook withdrawBook,
            BookViews views,
            MergePatch mergePatch) {
        this.listBook = listBook;
        this.changeBook = changeBook;
        this.withdrawBook = withdrawBook;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response list(@NotNull BookRequest request) {
        Isbn isbn = request.isbn();
        if (isbn == null) {
            throw Problems.invalid("isbn", "is required");
        }
        Book book = listBook.list(isbn, request.draft());
        return tagged(Response.created(URI.create("/api/v1/books/" + isbn)), book);
    }

    @PUT
    @Path("/{isbn}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            Isbn isbn, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull BookRequest request) {
        return change(isbn, ifMatch, _ -> of(isbn, request));
    }

    @PATCH
    @Path("/{isbn}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response patch(Isbn isbn, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        if (!patch.isObject()) {
            throw Problems.invalid("body", "must be a JSON object: a merge patch");
        }
        return change(isbn, ifMatch, present -> patched(isbn, present, patch));
    }

    @DELETE
    @Path("/{isbn}")
    public void withdraw(Isbn isbn) {
        withdrawBook.withdraw(isbn);
    }

    private Response change(Isbn isbn, @Nullable String ifMatch, Function<BookDetails, BookDraft> change) {
        return tagged(Response.ok(), changeBook.change(isbn, change, BookETag.revision(ifMatch)));
    }

    private BookDraft patched(Isbn isbn, BookDetails present, JsonNode patch) {
        return of(isbn, mergePatch.apply(patch, BookRequest.of(isbn, present), BookRequest.class));
    }

    private static BookDraft of(Isbn isbn, BookRequest request) {
        if (request.isbn() != null && !request.isbn().equals(isbn)) {
            throw Problems.invalid("isbn", "must be the one of the address, and never changes");
        }
        return request.draft();
    }

    private Response tagged(Response.ResponseBuilder response, Book book) {
        BookView view = views.of(book);
        return response.entity(view).tag(BookETag.of(book, view)).build();
    }
}
