package shop.alexandria.users.session.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.users.password.HashingOverloaded;
import shop.alexandria.users.session.domain.SessionRefused;

class SessionProblems {

    @ServerExceptionMapper
    Response refused(SessionRefused refused) {
        return problem(refused, String.valueOf(refused.getMessage())).toResponse();
    }

    @ServerExceptionMapper(HashingOverloaded.class)
    Response overloaded() {
        return Problems.of(503, "unavailable", "Too many people log in at this moment; please try again.")
                .withHeader("Retry-After", 2)
                .build()
                .toResponse();
    }

    private static HttpProblem problem(SessionRefused refused, String detail) {
        return switch (refused) {
            case SessionRefused.BadCredentials _ ->
                Problems.of(401, "bad-credentials", detail).build();
            case SessionRefused.WrongPassword _ ->
                Problems.of(422, "wrong-password", detail).build();
            case SessionRefused.TooManyFailures many ->
                Problems.of(429, "too-many-failures", detail)
                        .withHeader("Retry-After", many.retryAfter().toSeconds() + 1)
                        .build();
            case SessionRefused.SessionOver _ ->
                Problems.of(401, "session-over", detail).build();
            case SessionRefused.RefreshTokenReused _ ->
                Problems.of(401, "refresh-token-reused", detail).build();
        };
    }
}
