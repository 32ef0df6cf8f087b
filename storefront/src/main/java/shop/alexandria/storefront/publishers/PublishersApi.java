package shop.alexandria.storefront.publishers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.accounts.Address;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** Publishers, and what they are owed. */
@Path("/api/v1/publishers")
@RegisterRestClient(configKey = "publishers")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface PublishersApi {

    record Name(String name) {}

    /** A merge patch: what is null is taken away. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Changes(
            String name,
            @Nullable String email,
            List<String> phones,
            @Nullable Address address,
            Publisher.@Nullable BankAccount bankAccount) {}

    record Percentage(String salePercentage) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Balance(Money balance) {}

    @GET
    Page<Publisher> list(@QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    Publisher add(Name name);

    @GET
    @Path("/{id}")
    Publisher find(@PathParam("id") String id);

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    Publisher change(@PathParam("id") String id, Changes changes);

    @PUT
    @Path("/{id}/books/{isbn}")
    void agree(@PathParam("id") String id, @PathParam("isbn") String isbn, Percentage percentage);

    @GET
    @Path("/{id}/balance")
    Balance balance(@PathParam("id") String id);

    @GET
    @Path("/{id}/ledger")
    Page<LedgerEntry> ledger(@PathParam("id") String id, @QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/{id}/statements")
    byte[] statement(@HeaderParam("Accept") String type, @PathParam("id") String id, @QueryParam("month") String month);
}
