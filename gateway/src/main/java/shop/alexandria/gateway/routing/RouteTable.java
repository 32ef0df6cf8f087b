package shop.alexandria.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;

/** All routes of the gateway; written line by line like the table it is, in {@link PublicApi}. */
public final class RouteTable {

    private final List<Route> routes = new ArrayList<>();
    private final RouteTree tree = new RouteTree();
    private Service service = Service.GATEWAY;

    /** Whose routes the following lines are. */
    RouteTable service(Service owner) {
        service = owner;
        return this;
    }

    RouteTable all(String template, HttpMethod... methods) {
        return add(template, Access.ALL, Pace.EXCHANGE, methods);
    }

    RouteTable signedIn(String template, HttpMethod... methods) {
        return add(template, Access.SIGNED_IN, Pace.EXCHANGE, methods);
    }

    RouteTable customer(String template, HttpMethod... methods) {
        return add(template, Access.CUSTOMER, Pace.EXCHANGE, methods);
    }

    RouteTable owner(String template, HttpMethod... methods) {
        return add(template, Access.OWNER, Pace.EXCHANGE, methods);
    }

    RouteTable add(String template, Access access, Pace pace, HttpMethod... methods) {
        for (HttpMethod method : methods) {
            Route route = new Route(method, template, service, access, pace);
            routes.add(route);
            tree.add(route);
        }
        return this;
    }

    Match find(HttpMethod method, String path) {
        return tree.find(method, path);
    }

    /** Whether there is any method by which this path can be called. */
    public boolean leadsTo(String path) {
        return !(tree.find(HttpMethod.GET, path) instanceof Match.Unknown);
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }
}
