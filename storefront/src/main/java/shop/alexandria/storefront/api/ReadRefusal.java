package shop.alexandria.storefront.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Makes of an error what the pages can tell people. */
@RegisterForReflection
public class ReadRefusal implements ResponseExceptionMapper<RuntimeException> {

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        return status >= 500 ? new ApiAway(status) : new ApiRefused(problem(response, status));
    }

    private static Problem problem(Response response, int status) {
        try {
            Problem told = response.hasEntity() ? response.readEntity(Problem.class) : null;
            return told == null || told.status() == 0 ? Problem.of(status, "That is not possible.") : told;
        } catch (ProcessingException | IllegalStateException unreadable) {
            return Problem.of(status, "That is not possible.");
        }
    }
}
