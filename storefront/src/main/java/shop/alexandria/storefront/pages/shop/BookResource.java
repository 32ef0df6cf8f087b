package shop.alexandria.storefront.pages.shop;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.WayBack;

/** A book, and what its buyers think of it. */
@Path("/alexandria")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BookResource {
    private final ShowBook showBook;
    private final CatalogueApi catalogue;
    private final BookAddresses addresses;

    BookResource(ShowBook showBook, @RestClient CatalogueApi catalogue, BookAddresses addresses) {
        this.showBook = showBook;
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    /** Carts and orders know a book by its number only. */
    @GET
    @Path("/isbn/{isbn}")
    public Response byNumber(@PathParam("isbn") String isbn) {
        String address = addresses.of(catalogue.book(isbn));
        if (address.endsWith("/isbn/" + isbn)) {
            return Answers.goTo("/alexandria/search?q=" + isbn);
        }
        return Answers.goTo(address);
    }

    @GET
    @Path("/{genre}/{slug}")
    public TemplateInstance book(
            @PathParam("genre") String genre,
            @PathParam("slug") String slug,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("said") @Nullable String said) {
        String notice = Notice.said(said).text();
        return ShopTemplates.book(showBook.show(genre, slug, page, Form.EMPTY), notice);
    }

    @POST
    @Path("/{genre}/{slug}/reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("genre") String genre, @PathParam("slug") String slug, Form form) {
        String address = "/alexandria/" + genre + "/" + slug;
        try {
            catalogue.review(catalogue.book(genre, slug).isbn(), reviewOf(form));
            return Answers.goTo(Notice.REVIEWED.at(address) + "#reviews");
        } catch (ApiRefused refused) {
            return refused.problem().status() == 401
                    ? Answers.goTo(WayBack.throughLogin(address))
                    : again(genre, slug, form, refused);
        }
    }

    private Response again(String genre, String slug, Form form, ApiRefused refused) {
        BookView view = showBook.show(genre, slug, 1, form.refused(refused.problem()));
        return Answers.page(refused.problem().status(), ShopTemplates.book(view, ""));
    }

    private static CatalogueApi.NewReview reviewOf(Form form) {
        int rating = form.text("rating").matches("[1-5]") ? Integer.parseInt(form.text("rating")) : 0;
        return new CatalogueApi.NewReview(rating, form.optional("title"), form.optional("text"));
    }
}
