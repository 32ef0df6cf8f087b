package shop.alexandria.inventory.checkout.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.checkout.domain.CheckoutRefused;
import shop.alexandria.kit.web.Problems;

class CheckoutProblems {

    @ServerExceptionMapper
    Response refused(CheckoutRefused refused) {
        return switch (refused) {
            case CheckoutRefused.UnknownBook _ -> answer(404, "unknown-book", refused);
            case CheckoutRefused.UnknownCart _ -> answer(404, "unknown-cart", refused);
            case CheckoutRefused.EmptyCart _ -> answer(422, "empty-cart", refused);
            case CheckoutRefused.Withdrawn _ -> answer(409, "withdrawn", refused);
            case CheckoutRefused.OverMaximum _ -> answer(422, "over-maximum", refused);
            case CheckoutRefused.UnderMinimum _ -> answer(422, "under-minimum", refused);
            case CheckoutRefused.TooHeavy _ -> answer(422, "too-heavy", refused);
        };
    }

    private static Response answer(int status, String code, CheckoutRefused refused) {
        HttpProblem problem =
                Problems.of(status, code, String.valueOf(refused.getMessage())).build();
        return problem.toResponse();
    }
}
