package shop.alexandria.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node per path segment. A literal goes before a {@code {parameter}}, and that before {@code **}, which takes the rest. */
final class RouteTree {

    private static final String REST = "**";

    private final Map<String, RouteTree> literals = new HashMap<>();
    private final Map<HttpMethod, Route> routes = new LinkedHashMap<>();
    private @Nullable RouteTree parameter;
    private @Nullable RouteTree rest;

    void add(Route route) {
        RouteTree node = this;
        for (String segment : segments(route.template())) {
            node = node.grow(segment);
        }
        node.routes.put(route.method(), route);
        if (route.method().equals(HttpMethod.GET)) {
            node.routes.putIfAbsent(HttpMethod.HEAD, route);
        }
    }

    Match find(HttpMethod method, String path) {
        Map<HttpMethod, Route> found = find(segments(path), 0);
        if (found == null) {
            return new Match.Unknown();
        }
        Route route = found.get(method);
        return route == null ? new Match.OtherMethods(found.keySet()) : new Match.Found(route);
    }

    private RouteTree grow(String segment) {
        if (segment.equals(REST)) {
            rest = rest == null ? new RouteTree() : rest;
            return rest;
        }
        if (segment.startsWith("{")) {
            parameter = parameter == null ? new RouteTree() : parameter;
            return parameter;
        }
        return literals.computeIfAbsent(segment, _ -> new RouteTree());
    }

    private @Nullable Map<HttpMethod, Route> find(List<String> segments, int depth) {
        if (depth == segments.size()) {
            return routes.isEmpty() ? null : routes;
        }
        String segment = segments.get(depth);
        RouteTree literal = literals.get(segment);
        Map<HttpMethod, Route> found = literal == null ? null : literal.find(segments, depth + 1);
        if (found == null && parameter != null && !segment.isEmpty()) {
            found = parameter.find(segments, depth + 1);
        }
        return found == null && rest != null ? rest.routes : found;
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
