package shop.alexandria.publishers.directory.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.publishers.directory.domain.PublisherRefused;

class PublisherProblems {

    @ServerExceptionMapper
    Response refused(PublisherRefused refused) {
        return switch (refused) {
            case PublisherRefused.UnknownPublisher _ -> answer(404, "unknown-publisher", refused);
        };
    }

    private static Response answer(int status, String code, PublisherRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()))
                .build()
                .toResponse();
    }
}
