package shop.alexandria.orders.gateways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** The provider's no: a declined card, an unknown method, a state that does not allow it. */
class RefusedByProvider extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StripeApi.Failure failure;

    RefusedByProvider(StripeApi.Failure failure) {
        super(failure.code(), null, false, false);
        this.failure = failure;
    }

    boolean isDecline() {
        return Objects.equals(failure.type(), "card_error");
    }

    boolean isUnknownResource() {
        return Objects.equals(failure.code(), "resource_missing");
    }

    StripeApi.Failure failure() {
        return failure;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(StripeApi.Failure error) {}

    @RegisterForReflection
    static class Mapper implements ResponseExceptionMapper<RefusedByProvider> {

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status == 400 || status == 402 || status == 404;
        }

        @Override
        public RefusedByProvider toThrowable(Response response) {
            return new RefusedByProvider(response.readEntity(Body.class).error());
        }
    }
}
