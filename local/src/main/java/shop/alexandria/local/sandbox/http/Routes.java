package shop.alexandria.local.sandbox.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.alexandria.local.sandbox.domain.Refusal;
import shop.alexandria.local.sandbox.domain.Refused;

/** Finds the endpoint of a call by its method and path. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();
    private Endpoint otherwise = Routes::refuse;

    private record Route(String method, List<String> path, Endpoint endpoint) {
        Optional<Call> match(Call call) {
            List<String> asked = segments(call.path());
            if (!call.method().equals(method) || asked.size() != path.size()) {
                return Optional.empty();
            }
            String id = "";
            for (int i = 0; i < path.size(); i++) {
                if (path.get(i).equals("{id}")) {
                    id = asked.get(i);
                } else if (!path.get(i).equals(asked.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(call.withId(id));
        }
    }

    Routes on(String method, String path, Endpoint endpoint) {
        routes.add(new Route(method, segments(path), endpoint));
        return this;
    }

    /** What answers calls that have no route here; unless it is said, they are refused. */
    Routes otherwise(Endpoint endpoint) {
        otherwise = endpoint;
        return this;
    }

    Answer answer(Call call) {
        for (Route route : routes) {
            Optional<Call> match = route.match(call);
            if (match.isPresent()) {
                return route.endpoint().answer(match.get());
            }
        }
        return otherwise.answer(call);
    }

    private static Answer refuse(Call call) {
        throw new Refused(new Refusal.UnknownUrl(call.method(), call.path()));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
