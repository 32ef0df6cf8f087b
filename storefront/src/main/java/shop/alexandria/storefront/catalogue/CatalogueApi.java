package shop.alexandria.storefront.catalogue;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the pages ask of inventory. */
@Path("/api/v1")
@RegisterRestClient(configKey = "inventory")
public interface CatalogueApi {

    @GET
    @Path("/home")
    Home home();

    @GET
    @Path("/books/by-slug/{genre}/{slug}")
    Book book(@PathParam("genre") String genre, @PathParam("slug") String slug);

    @ClientExceptionMapper
    static RuntimeException refusal(Response response) {
        return response.getStatus() < 500 ? new NotOnDisplay() : new CatalogueAway();
    }
}
