package shop.alexandria.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every problem that leaves the service its code, type and instance, wherever it was raised. */
class ProblemCompletion {

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem) {
            response.setEntity(completed(problem, request.getUriInfo().getRequestUri()));
        }
    }

    private static HttpProblem completed(HttpProblem problem, URI request) {
        HttpProblem.Builder completed = HttpProblem.builder(problem).withInstance(URI.create(request.getRawPath()));
        if (!problem.getParameters().containsKey("code")) {
            String code = codeOf(problem.getStatusCode());
            HttpProblem named = Problems.of(problem.getStatusCode(), code, detailOf(problem))
                    .build();
            completed.withType(named.getType()).withTitle(named.getTitle()).withDetail(named.getDetail());
            completed.with("code", code);
        }
        if (problem.getStatusCode() == 400 && !problem.getParameters().containsKey("violations")) {
            completed.with("violations", List.of());
        }
        return completed.build();
    }

    private static String detailOf(HttpProblem problem) {
        String detail = problem.getDetail();
        return detail != null ? detail : problem.getTitle();
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "refused" : "internal-error";
        };
    }
}
