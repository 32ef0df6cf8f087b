package shop.alexandria.storefront.pages.shop;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import shop.alexandria.storefront.pages.Answers;

@Path(SearchAddress.PATH)
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SearchResource {
    private final SearchBooks searchBooks;

    SearchResource(SearchBooks searchBooks) {
        this.searchBooks = searchBooks;
    }

    @GET
    public Response search(UriInfo address, @QueryParam("page") @DefaultValue("1") int page) {
        SearchView view = searchBooks.search(SearchAddress.of(address.getQueryParameters()), page);
        return Answers.page(view.problem().isEmpty() ? 200 : 400, ShopTemplates.search(view));
    }
}
