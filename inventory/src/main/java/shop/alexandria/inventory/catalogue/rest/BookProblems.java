package shop.alexandria.inventory.catalogue.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.catalogue.domain.BookRefused;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.kit.web.Violation;

/** What each refusal of the catalogue is over HTTP. */
class BookProblems {

    @ServerExceptionMapper
    Response refused(BookRefused refused) {
        return problem(refused).toResponse();
    }

    private static HttpProblem problem(BookRefused refused) {
        String why = String.valueOf(refused.getMessage());
        return switch (refused) {
            case BookRefused.Unknown _ -> Problems.of(404, "unknown-book", why).build();
            case BookRefused.AlreadyListed _ ->
                Problems.of(409, "book-exists", why).build();
            case BookRefused.Invalid invalid -> invalid(invalid);
            case BookRefused.Stale _ -> Problems.of(412, "stale", why).build();
            case BookRefused.Contended _ -> Problems.of(409, "contended", why).build();
            case BookRefused.NotReady _ ->
                Problems.of(503, "unavailable", why)
                        .withHeader("Retry-After", 2)
                        .build();
        };
    }

    private static HttpProblem invalid(BookRefused.Invalid invalid) {
        return Problems.invalid(
                "The book is not as it must be.",
                invalid.violations().stream()
                        .map(violation -> new Violation(violation.field(), violation.message()))
                        .toList());
    }
}
