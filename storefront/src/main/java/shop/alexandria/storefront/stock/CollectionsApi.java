package shop.alexandria.storefront.stock;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** Collections, and what owners do with them. */
@Path("/api/v1/collections")
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface CollectionsApi {

    record Draft(String name, @Nullable String description) {}

    @GET
    Page<BookCollection> list(@QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    BookCollection create(Draft draft);

    @GET
    @Path("/{id}")
    BookCollection find(@PathParam("id") String id);

    @PUT
    @Path("/{id}")
    BookCollection change(@PathParam("id") String id, Draft draft);

    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @PUT
    @Path("/{id}/books/{isbn}")
    void put(@PathParam("id") String id, @PathParam("isbn") String isbn);

    @DELETE
    @Path("/{id}/books/{isbn}")
    void take(@PathParam("id") String id, @PathParam("isbn") String isbn);
}
