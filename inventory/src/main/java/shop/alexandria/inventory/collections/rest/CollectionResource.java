package shop.alexandria.inventory.collections.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.catalogue.application.BookViews;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.collections.domain.BookCollection;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.inventory.collections.domain.CollectionRefused;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;

/** The collections that visitors look through. */
@Path("/api/v1/collections")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Collections", description = "Books that booksellers have put together")
class CollectionResource {
    private static final int SHOWN = 100;

    private final BookCollections collections;
    private final Books books;
    private final BookViews views;

    CollectionResource(BookCollections collections, Books books, BookViews views) {
        this.collections = collections;
        this.books = books;
        this.views = views;
    }

    @GET
    @Operation(summary = "All collections, by name")
    public Page<CollectionView> list(@Valid @BeanParam PageParams page) {
        return collections.list(page.page(), page.size()).map(collection -> CollectionView.of(collection, null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A collection with its first hundred books; search with collection= for all of them")
    public Response find(UUID id, @Context Request request) {
        BookCollection collection = collections.find(id).orElseThrow(() -> new CollectionRefused.Unknown(id));
        return Response.ok(CollectionView.of(collection, onSale(collections.books(id, SHOWN))))
                .tag(CollectionETag.of(collection))
                .build();
    }

    private List<BookView> onSale(List<Isbn> isbns) {
        Map<Isbn, Book> found = books.findAll(isbns).stream()
                .filter(book -> !book.withdrawn())
                .collect(Collectors.toMap(Book::isbn, Function.identity()));
        return views.of(
                isbns.stream().filter(found::containsKey).map(found::get).toList());
    }
}
