package shop.alexandria.storefront.pages.shop;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.pages.Notice;

/** The home page, and the pages with all books of a kind. */
@Path("/alexandria")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ShopResource {
    private final ShowHome showHome;
    private final ListBooks listBooks;

    ShopResource(ShowHome showHome, ListBooks listBooks) {
        this.showHome = showHome;
        this.listBooks = listBooks;
    }

    @GET
    public TemplateInstance home(@QueryParam("said") @Nullable String said) {
        return ShopTemplates.home(showHome.show(), Notice.said(said).text());
    }

    @GET
    @Path("/new-release")
    public TemplateInstance newReleases(@QueryParam("page") @DefaultValue("1") int page) {
        return ShopTemplates.books(listBooks.newReleases(page));
    }

    @GET
    @Path("/best-seller")
    public TemplateInstance bestSellers(@QueryParam("page") @DefaultValue("1") int page) {
        return ShopTemplates.books(listBooks.bestSellers(page));
    }

    @GET
    @Path("/upcoming-books")
    public TemplateInstance upcoming(@QueryParam("page") @DefaultValue("1") int page) {
        return ShopTemplates.books(listBooks.upcoming(page));
    }

    @GET
    @Path("/{genre}")
    public TemplateInstance genre(@PathParam("genre") String genre, @QueryParam("page") @DefaultValue("1") int page) {
        return ShopTemplates.books(listBooks.ofGenre(genre, page));
    }

    @GET
    @Path("/{genre}/best-seller")
    public TemplateInstance bestSellersOf(
            @PathParam("genre") String genre, @QueryParam("page") @DefaultValue("1") int page) {
        return ShopTemplates.books(listBooks.bestSellersOf(genre, page));
    }
}
