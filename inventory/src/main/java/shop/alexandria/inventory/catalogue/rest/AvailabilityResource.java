package shop.alexandria.inventory.catalogue.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.catalogue.application.BookViews;
import shop.alexandria.inventory.catalogue.domain.Books;

/** For the gateway, which keeps open pages up to date. */
@Path("/internal/availability")
@RolesAllowed("service")
@RunOnVirtualThread
public class AvailabilityResource {
    private final Books books;
    private final BookViews views;

    AvailabilityResource(Books books, BookViews views) {
        this.books = books;
        this.views = views;
    }

    /** What the buy button of a book has to know. */
    @RegisterForReflection
    public record BookAvailability(String isbn, int available, boolean buyable) {
        static BookAvailability of(BookView book) {
            return new BookAvailability(
                    book.isbn(),
                    book.availability().available(),
                    book.availability().buyable());
        }
    }

    /** Those that are on sale; of the others there is nothing to say. */
    @GET
    @Operation(hidden = true)
    public List<BookAvailability> of(@QueryParam("isbn") @Size(max = 200) List<Isbn> isbns) {
        return views
                .of(books.findAll(isbns).stream()
                        .filter(book -> !book.withdrawn())
                        .toList())
                .stream()
                .map(BookAvailability::of)
                .toList();
    }
}
