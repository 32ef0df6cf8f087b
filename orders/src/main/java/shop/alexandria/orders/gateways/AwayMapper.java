package shop.alexandria.orders.gateways;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import shop.alexandria.kit.web.ServiceAway;

/** A failure of the other side is an outage like a broken connection. Public, as the client looks for it by reflection. */
@RegisterForReflection
public class AwayMapper implements ResponseExceptionMapper<ServiceAway> {
    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 500 || status == 429;
    }

    @Override
    public ServiceAway toThrowable(Response response) {
        return new ServiceAway(response.getStatus());
    }
}
