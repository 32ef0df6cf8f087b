package shop.alexandria.kit.web.log;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Puts the id that the gateway gave the request into every line that is logged on its behalf. */
class TraceRequests {

    static final String TRACE_ID = "traceId";

    private static final String HEADER = "X-Request-Id";

    @ServerRequestFilter(preMatching = true)
    void trace(ContainerRequestContext request) {
        String id = request.getHeaderString(HEADER);
        if (id != null) {
            MDC.put(TRACE_ID, id);
        }
    }
}
