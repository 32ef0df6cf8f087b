package shop.alexandria.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** One method on one public path: the service behind it, who may call it, and how it is carried. */
public record Route(HttpMethod method, String template, Service service, Access access, Pace pace) {

    private static final String KEY = Route.class.getName();

    /** The route that {@link FindRoute} found for this request. */
    public static Route of(RoutingContext context) {
        return context.get(KEY);
    }

    void attachTo(RoutingContext context) {
        context.put(KEY, this);
    }
}
