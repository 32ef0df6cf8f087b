package shop.alexandria.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What the table says about a method and a path. */
sealed interface Match {

    record Found(Route route) implements Match {}

    record OtherMethods(Set<HttpMethod> allowed) implements Match {}

    record Unknown() implements Match {}
}
