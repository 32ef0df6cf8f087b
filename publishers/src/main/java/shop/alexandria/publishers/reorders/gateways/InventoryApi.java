package shop.alexandria.publishers.reorders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.ServiceTokenFilter;

@RegisterRestClient(configKey = "inventory")
@RegisterProvider(ServiceTokenFilter.class)
@Path("/internal/stock/shortages")
interface InventoryApi {

    @GET
    Step after(@QueryParam("after") String after, @QueryParam("limit") int limit);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(List<Short> shortages, @Nullable String next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Short(
            String isbn,
            String title,
            @Nullable String publisherId,
            String publisher,
            long available,
            long threshold,
            long receivedByReorders) {}
}
