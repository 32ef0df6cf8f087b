package shop.alexandria.gateway;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import shop.alexandria.gateway.access.Authenticate;
import shop.alexandria.gateway.access.Authorise;
import shop.alexandria.gateway.browser.RefuseOtherSites;
import shop.alexandria.gateway.browser.SessionCookie;
import shop.alexandria.gateway.forwarding.Forward;
import shop.alexandria.gateway.forwarding.LimitBody;
import shop.alexandria.gateway.forwarding.TakeBody;
import shop.alexandria.gateway.hygiene.AllowOrigins;
import shop.alexandria.gateway.hygiene.BeginTrace;
import shop.alexandria.gateway.hygiene.RefuseOddRequests;
import shop.alexandria.gateway.hygiene.SecureAnswers;
import shop.alexandria.gateway.hygiene.StripForgedHeaders;
import shop.alexandria.gateway.pace.LimitRate;
import shop.alexandria.gateway.problem.AnswerRefusal;
import shop.alexandria.gateway.routing.FindRoute;
import shop.alexandria.gateway.routing.NameForMetrics;

/** The chain that every request passes, in this order; a step lets it go on, answers it, or throws a refusal. */
@ApplicationScoped
class Gateway {

    /** Before everything of Quarkus that reads bodies or knows paths. */
    private static final int FIRST = -1_000_000;

    private final List<Handler<RoutingContext>> steps;
    private final AnswerRefusal answerRefusal;

    Gateway(
            NameForMetrics nameForMetrics,
            BeginTrace beginTrace,
            SecureAnswers secureAnswers,
            StripForgedHeaders stripForgedHeaders,
            RefuseOddRequests refuseOddRequests,
            AllowOrigins allowOrigins,
            FindRoute findRoute,
            SessionCookie sessionCookie,
            RefuseOtherSites refuseOtherSites,
            Authenticate authenticate,
            LimitRate limitRate,
            Authorise authorise,
            LimitBody limitBody,
            TakeBody takeBody,
            Forward forward,
            AnswerRefusal answerRefusal) {
        this.steps = List.of(
                nameForMetrics,
                beginTrace,
                secureAnswers,
                stripForgedHeaders,
                refuseOddRequests,
                allowOrigins,
                findRoute,
                sessionCookie,
                refuseOtherSites,
                authenticate,
                limitRate,
                authorise,
                limitBody,
                takeBody,
                forward);
        this.answerRefusal = answerRefusal;
    }

    void open(@Observes Router router) {
        int order = FIRST;
        for (Handler<RoutingContext> step : steps) {
            router.route().order(order++).handler(step);
        }
        router.route().order(order).failureHandler(answerRefusal);
    }
}
