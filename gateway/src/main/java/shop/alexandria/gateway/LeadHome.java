package shop.alexandria.gateway;

import io.quarkus.vertx.web.Route;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bare address leads to the shop. */
class LeadHome {

    @Route(path = "/", methods = Route.HttpMethod.GET)
    @Operation(hidden = true)
    void lead(RoutingContext context) {
        context.redirect("/alexandria");
    }
}
