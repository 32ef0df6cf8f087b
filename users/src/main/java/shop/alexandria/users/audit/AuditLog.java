package shop.alexandria.users.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.security.Principal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * A line for each security event, under the category {@code audit}: what was asked, what came of it, who asked, whose account it
 * was about, and from where. No e-mail address, no password, no token is in it.
 */
class AuditLog {
    private static final Logger AUDIT = Logger.getLogger("audit");
    private static final int UNAUTHENTICATED = 401;

    private final AuditTrail trail;

    AuditLog(AuditTrail trail) {
        this.trail = trail;
    }

    @ServerResponseFilter
    @Audited
    void record(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest http) {
        AUDIT.infof(
                "%s %s %d%s caller=%s account=%s address=%s",
                request.getMethod(),
                request.getUriInfo().getPath(),
                response.getStatus(),
                codeOf(response),
                callerOf(request, response),
                trail.account(),
                http.remoteAddress().hostAddress());
    }

    private static String codeOf(ContainerResponseContext response) {
        return response.getEntity() instanceof HttpProblem problem
                ? " " + problem.getParameters().getOrDefault("code", "-")
                : "";
    }

    private static String callerOf(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable
        Principal caller = response.getStatus() == UNAUTHENTICATED
                ? null
                : request.getSecurityContext().getUserPrincipal();
        return caller == null ? "-" : caller.getName();
    }
}
