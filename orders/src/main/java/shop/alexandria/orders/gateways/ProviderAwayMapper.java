package shop.alexandria.orders.gateways;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MultivaluedMap;

/** Stripe also asks for patience with 409: the first request with an idempotency key is still running. */
@RegisterForReflection
public class ProviderAwayMapper extends AwayMapper {
    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status == 409 || super.handles(status, headers);
    }
}
