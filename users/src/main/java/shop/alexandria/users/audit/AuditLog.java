package shop.alexandria.users.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.security.Principal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import shop.alexandria.users.rest.ClientAddress;

/**
 * A line for each security event, under the category {@code audit}: what was asked, what came of it, who asked, whose account it
 * was about, and from where. No e-mail address, no password, no token is in it.
 */
class AuditLog {
    private static final Logger AUDIT = Logger.getLogger("audit");
    private static final int UNAUTHENTICATED = 401;

    private final AuditTrail trail;
    private final ClientAddress clientAddress;

    AuditLog(AuditTrail trail, ClientAddress clientAddress) {
        this.trail = trail;
        this.clientAddress = clientAddress;
    }

    @ServerResponseFilter
    @Audited
    void record(ContainerRequestContext request, ContainerResponseContext response) {
        AUDIT.infof(
                "%s %s %d%s caller=%s account=%s address=%s",
                request.getMethod(),
                request.getUriInfo().getPath(),
                response.getStatus(),
                codeOf(response),
                callerOf(request, response),
                trail.account(),
                clientAddress.text());
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
