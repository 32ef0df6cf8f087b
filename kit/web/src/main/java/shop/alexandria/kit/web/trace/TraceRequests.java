package shop.alexandria.kit.web.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Puts the trace that the caller began into every line that is logged on the request's behalf. */
class TraceRequests {

    @ServerRequestFilter(preMatching = true)
    void trace(ContainerRequestContext request) {
        Trace.recorded()
                .or(() -> Trace.parse(request.getHeaderString(Trace.HEADER)))
                .ifPresent(Trace::note);
    }
}
