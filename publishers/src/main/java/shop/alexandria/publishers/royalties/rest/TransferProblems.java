package shop.alexandria.publishers.royalties.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.publishers.royalties.domain.TransferRefused;

class TransferProblems {

    @ServerExceptionMapper
    Response refused(TransferRefused refused) {
        return switch (refused) {
            case TransferRefused.MonthNotOver _ -> answer(422, "month-not-over", refused);
            case TransferRefused.UnknownFile _ -> answer(404, "unknown-file", refused);
        };
    }

    private static Response answer(int status, String code, TransferRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()))
                .build()
                .toResponse();
    }
}
