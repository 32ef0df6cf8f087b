package shop.alexandria.storefront.publishers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** What is transferred to publishers, month by month. */
@Path("/api/v1/publishers/transfers")
@RegisterRestClient(configKey = "publishers")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface TransfersApi {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Transfer(
            String publisherId, String publisher, Money amount, String holder, String iban, String file, Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Transfers(List<Transfer> items) {}

    @GET
    Transfers of(@QueryParam("month") String month);

    @POST
    @Produces("application/xml")
    String transfer(@QueryParam("month") String month);

    @GET
    @Path("/{file}")
    @Produces("application/xml")
    String file(@PathParam("file") String file);
}
