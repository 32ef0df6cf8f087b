package shop.alexandria.storefront.stock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** Files of books; streamed, however large. */
@Path("/api/v1/imports")
@RegisterRestClient(configKey = "imports")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface ImportsApi {

    record Started(String id) {}

    @POST
    Started start(
            @HeaderParam("Content-Type") String type,
            @QueryParam("format") String format,
            @QueryParam("stock") @Nullable String stock,
            @QueryParam("price") @Nullable String price,
            File books);

    @GET
    @Path("/{id}")
    BookImport find(@PathParam("id") String id);
}
