package shop.alexandria.publishers.reorders.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.publishers.reorders.domain.ReorderRefused;

class ReorderProblems {

    @ServerExceptionMapper
    Response refused(ReorderRefused refused) {
        return switch (refused) {
            case ReorderRefused.UnknownReorder _ -> answer(404, "unknown-reorder", refused);
            case ReorderRefused.Closed _ -> answer(409, "reorder-closed", refused);
            case ReorderRefused.MoreThanOrdered _ -> answer(422, "more-than-ordered", refused);
        };
    }

    private static Response answer(int status, String code, ReorderRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()))
                .build()
                .toResponse();
    }
}
