package shop.alexandria.inventory.reviews.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.reviews.domain.ReviewRefused;
import shop.alexandria.kit.web.Problems;

/** What each refusal of a review is over HTTP. */
class ReviewProblems {
    @ServerExceptionMapper
    Response refused(ReviewRefused refused) {
        String why = String.valueOf(refused.getMessage());
        return switch (refused) {
            case ReviewRefused.NotABuyer _ -> response(403, "not-a-buyer", why);
            case ReviewRefused.AlreadyReviewed _ -> response(409, "already-reviewed", why);
        };
    }

    private static Response response(int status, String code, String why) {
        return Problems.of(status, code, why).build().toResponse();
    }
}
