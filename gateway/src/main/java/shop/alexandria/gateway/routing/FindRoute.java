package shop.alexandria.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import shop.alexandria.gateway.problem.Refused;

/** Finds the route of a request: 404 for a path that is not in the table, 405 with {@code Allow} for another method. */
@ApplicationScoped
public class FindRoute implements Handler<RoutingContext> {

    private final RouteTable table;

    FindRoute(RouteTable table) {
        this.table = table;
    }

    @Override
    public void handle(RoutingContext context) {
        Route route = route(context.request().method(), context.request().path());
        route.attachTo(context);
        NameForMetrics.set(route.template());
        context.next();
    }

    private Route route(HttpMethod method, String path) {
        return switch (table.find(method, path)) {
            case Match.Found(Route route) -> route;
            case Match.OtherMethods(Set<HttpMethod> allowed) ->
                throw Refused.because(405, "method-not-allowed", "This resource does not know " + method + ".")
                        .with(HttpHeaders.ALLOW.toString(), names(allowed));
            case Match.Unknown() -> throw Refused.because(404, "not-found", "There is nothing at this address.");
        };
    }

    private static String names(Set<HttpMethod> methods) {
        return methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    }
}
