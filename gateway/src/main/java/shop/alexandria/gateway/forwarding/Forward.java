package shop.alexandria.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import shop.alexandria.gateway.routing.Route;
import shop.alexandria.gateway.routing.Service;

/** The end of the chain: hands the request to its service, or lets the gateway's own resources answer. */
@ApplicationScoped
public class Forward implements Handler<RoutingContext> {

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final Origins origins;
    private final BodyLimits limits;

    Forward(Origins origins, BodyLimits limits) {
        this.origins = origins;
        this.limits = limits;
    }

    @Override
    public void handle(RoutingContext context) {
        Route route = Route.of(context);
        if (route.service() == Service.GATEWAY) {
            context.next();
            return;
        }
        Origin origin = origins.of(route);
        Passage passage = new Passage(context, origin, limits.of(route.pace()));
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, origin.client())
                .origin(_ -> passage.connect())
                .addInterceptor(passage)
                .handle(context.request());
    }
}
