package shop.alexandria.users.recovery.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.users.recovery.domain.RecoveryRefused;

class RecoveryProblems {

    @ServerExceptionMapper
    Response refused(RecoveryRefused refused) {
        String detail = String.valueOf(refused.getMessage());
        return switch (refused) {
            case RecoveryRefused.ResetTokenVoid _ ->
                Problems.of(422, "reset-token-void", detail).build().toResponse();
        };
    }
}
