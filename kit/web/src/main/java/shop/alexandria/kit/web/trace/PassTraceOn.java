package shop.alexandria.kit.web.trace;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** The calls of REST clients carry the trace on; while spans are recorded, the instrumentation does that. */
@Provider
public class PassTraceOn implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        if (Trace.recorded().isEmpty()) {
            Trace.current().ifPresent(trace -> request.getHeaders().putSingle(Trace.HEADER, trace.parent()));
        }
    }
}
