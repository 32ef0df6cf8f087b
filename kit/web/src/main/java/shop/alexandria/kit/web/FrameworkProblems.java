package shop.alexandria.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems for what the framework refuses before a use case runs, and for what no use case foresaw. */
class FrameworkProblems {
    private static final Logger LOG = Logger.getLogger(FrameworkProblems.class);
    // The framework has mappers of its own for these, which answer without a body.
    private static final int BEFORE_THE_FRAMEWORKS = 1;

    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                ValueInstantiationException.class
            },
            priority = BEFORE_THE_FRAMEWORKS)
    Response unreadable(JsonProcessingException refused) {
        if (refused instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problems.invalid(pathOf(mapping), messageOf(mapping)).toResponse();
        }
        return Problems.invalid("The body is not the JSON that is expected here.", List.of())
                .toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_FRAMEWORKS)
    Response refused(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        Response answer = refused.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        HttpProblem problem = HttpProblem.valueOf(Response.Status.fromStatusCode(answer.getStatus()));
        return Response.fromResponse(answer)
                .type(HttpProblem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    // JAX-RS calls a parameter that cannot be read "not found".
    @ServerExceptionMapper(priority = BEFORE_THE_FRAMEWORKS)
    Response notFound(NotFoundException refused, UriInfo address) {
        if (refused.getCause() instanceof IllegalArgumentException unreadable
                && !UnreadableParameter.isNoId(address, unreadable)) {
            return UnreadableParameter.problem(address, unreadable).toResponse();
        }
        return refused(refused);
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_FRAMEWORKS)
    Response unauthenticated() {
        return Problems.of(401, "unauthenticated", "Log in, and send the access token as a bearer token.")
                .withHeader("WWW-Authenticate", "Bearer")
                .build()
                .toResponse();
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_THE_FRAMEWORKS)
    Response forbidden() {
        return Problems.of(403, "forbidden", "Your account may not do this.")
                .build()
                .toResponse();
    }

    @ServerExceptionMapper(
            value = {Exception.class, ProcessingException.class},
            priority = BEFORE_THE_FRAMEWORKS)
    Response unforeseen(Exception failure) {
        if (Outages.isOutage(failure)) {
            LOG.warnf("A store or service is away: %s", failure);
            return away().toResponse();
        }
        LOG.error("Unforeseen failure", failure);
        return HttpProblem.valueOf(
                        Response.Status.INTERNAL_SERVER_ERROR, "Something failed here; it has been recorded.")
                .toResponse();
    }

    private static HttpProblem away() {
        return Problems.of(503, "unavailable", "A part of the shop is away for a moment; please try again.")
                .withHeader("Retry-After", 2)
                .build();
    }

    private static String pathOf(JsonMappingException refused) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : refused.getPath()) {
            String name = step.getFieldName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    private static String messageOf(JsonMappingException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException _ -> "is not a field of this request";
            case ValueInstantiationException value
            when value.getCause() != null && value.getCause().getMessage() != null ->
                value.getCause().getMessage();
            default -> "has the wrong type or format";
        };
    }
}
