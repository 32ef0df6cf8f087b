package shop.alexandria.inventory.catalogue.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.BookPage;
import shop.alexandria.inventory.catalogue.application.BookView;
import shop.alexandria.inventory.catalogue.application.BookViews;
import shop.alexandria.inventory.catalogue.application.BrowseBooks;
import shop.alexandria.inventory.catalogue.application.FindBook;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.collections.application.CollectBook;
import shop.alexandria.inventory.collections.domain.BookCollections;
import shop.alexandria.kit.web.Page;
import shop.alexandria.kit.web.PageParams;
import shop.alexandria.kit.web.Problems;

/** The books as visitors find and see them. */
@Path("/api/v1/books")
@PermitAll
@RunOnVirtualThread
public class CatalogueResource {
    private final BrowseBooks browse;
    private final FindBook findBook;
    private final BookViews views;
    private final BookCollections collections;

    CatalogueResource(BrowseBooks browse, FindBook findBook, BookViews views, BookCollections collections) {
        this.browse = browse;
        this.findBook = findBook;
        this.views = views;
        this.collections = collections;
    }

    @GET
    public BookPage search(@BeanParam BookSearchParams params, @Valid @BeanParam PageParams page) {
        return browse.search(params.q(), criteria(params), params.tag(), params.order(), within(page));
    }

    private List<Criterion> criteria(BookSearchParams params) {
        List<Criterion> criteria = params.criteria();
        if (params.collection() != null) {
            criteria.add(new Criterion.OneOf(params.collectionId()
                    .map(collection -> Set.copyOf(collections.books(collection, CollectBook.MOST)))
                    .orElse(Set.of())));
        }
        return criteria;
    }

    @GET
    @Path("/{isbn}")
    public Response book(Isbn isbn, @Context Request request) {
        return single(findBook.byIsbn(isbn), request);
    }

    @GET
    @Path("/by-slug/{genre}/{slug}")
    public Response bySlug(String genre, String slug, @Context Request request) {
        return single(findBook.bySlug(genre, slug), request);
    }

    @GET
    @Path("/new-releases")
    public Page<BookView> newReleases(@Valid @BeanParam PageParams page) {
        return browse.newReleases(within(page));
    }

    @GET
    @Path("/best-sellers")
    public Page<BookView> bestSellers(@QueryParam("genre") @Nullable String genre, @Valid @BeanParam PageParams page) {
        return browse.bestSellers(genre, within(page));
    }

    @GET
    @Path("/upcoming")
    public Page<BookView> upcoming(@Valid @BeanParam PageParams page) {
        return browse.upcoming(within(page));
    }

    private Response single(Book book, Request request) {
        BookView view = views.of(book);
        EntityTag tag = BookETag.of(book, view);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? Response.ok(view).tag(tag).build() : unchanged.build();
    }

    private static PageParams within(PageParams page) {
        if (page.offset() > BookQuery.DEEPEST - page.size()) {
            throw Problems.invalid("page", "only the first %d books can be paged through".formatted(BookQuery.DEEPEST));
        }
        return page;
    }
}
