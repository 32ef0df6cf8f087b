package shop.alexandria.kit.transactional;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.transactional.DeadLetterRefused.StillPoison;
import shop.alexandria.kit.transactional.DeadLetterRefused.UnknownDeadLetter;
import shop.alexandria.kit.web.Problems;

class DeadLetterProblems {

    @ServerExceptionMapper
    Response refused(DeadLetterRefused refused) {
        return switch (refused) {
            case UnknownDeadLetter _ -> answer(404, "unknown-dead-letter", refused);
            case StillPoison _ -> answer(409, "replay-failed", refused);
        };
    }

    private static Response answer(int status, String code, DeadLetterRefused refused) {
        return Problems.of(status, code, String.valueOf(refused.getMessage()))
                .build()
                .toResponse();
    }
}
