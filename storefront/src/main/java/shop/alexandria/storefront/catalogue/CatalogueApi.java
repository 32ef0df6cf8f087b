package shop.alexandria.storefront.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What the pages ask of the catalogue. */
@Path("/api/v1")
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface CatalogueApi {

    record NewReview(
            int rating, @Nullable String title, @Nullable String text) {}

    @GET
    @Path("/home")
    Home home();

    @GET
    @Path("/genres")
    List<Genre> genres();

    @GET
    @Path("/books")
    BookPage search(@RestQuery Map<String, String> criteria);

    @GET
    @Path("/books/new-releases")
    BookPage newReleases(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/books/best-sellers")
    BookPage bestSellers(
            @QueryParam("genre") @Nullable String genre, @QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/books/upcoming")
    BookPage upcoming(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/books/{isbn}")
    Book book(@PathParam("isbn") String isbn);

    @GET
    @Path("/books/by-slug/{genre}/{slug}")
    Book book(@PathParam("genre") String genre, @PathParam("slug") String slug);

    @GET
    @Path("/books/{isbn}/reviews")
    Page<Review> reviews(@PathParam("isbn") String isbn, @QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/books/{isbn}/reviews")
    Review review(@PathParam("isbn") String isbn, NewReview review);
}
