package shop.alexandria.storefront.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import shop.alexandria.storefront.api.CarryCaller;
import shop.alexandria.storefront.api.ReadRefusal;

/** Reports of whatever kind: each has rows and totals. */
@Path("/api/v1/reports")
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ReadRefusal.class)
@RegisterProvider(CarryCaller.class)
public interface ReportsApi {

    @GET
    @Path("/{name}")
    @Produces("application/json")
    JsonNode report(@PathParam("name") String name, @RestQuery Map<String, String> terms);

    @GET
    @Path("/{name}")
    @Produces("text/csv")
    String table(@PathParam("name") String name, @RestQuery Map<String, String> terms);
}
