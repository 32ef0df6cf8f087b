package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import shop.alexandria.orders.domain.Shortage;

/** Inventory's no, with its reason; anything else that is not a yes is an outage. */
class RefusedByInventory extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> REFUSALS = Set.of(404, 409, 422);

    private final transient Reason reason;

    RefusedByInventory(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reason(
            int status,
            String code,
            @Nullable String detail,
            @Nullable List<Shortage> shortages) {}

    @RegisterForReflection
    static class Mapper implements ResponseExceptionMapper<RefusedByInventory> {

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return REFUSALS.contains(status);
        }

        @Override
        public RefusedByInventory toThrowable(Response response) {
            return new RefusedByInventory(response.readEntity(Reason.class));
        }
    }
}
