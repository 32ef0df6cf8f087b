package shop.alexandria.publishers.directory.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.publishers.directory.domain.PublisherRefused;

class PublisherProblems {

    @ServerExceptionMapper
    Response refused(PublisherRefused refused) {
        return problem(refused).toResponse();
    }

    private static HttpProblem problem(PublisherRefused refused) {
        return switch (refused) {
            case PublisherRefused.UnknownPublisher _ -> of(404, "unknown-publisher", refused);
            case PublisherRefused.NameTaken _ -> of(409, "publisher-exists", refused);
            case PublisherRefused.Stale _ -> of(412, "stale", refused);
            case PublisherRefused.InUse _ -> of(409, "publisher-in-use", refused);
            case PublisherRefused.NoBankAccount _ -> of(404, "no-bank-account", refused);
            case PublisherRefused.IbanNotWhole _ ->
                Problems.invalid("bankAccount.iban", String.valueOf(refused.getMessage()));
        };
    }

    private static HttpProblem of(int status, String code, PublisherRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage())).build();
    }
}
