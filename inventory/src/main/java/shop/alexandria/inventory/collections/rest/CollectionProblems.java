package shop.alexandria.inventory.collections.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.inventory.collections.domain.CollectionRefused;
import shop.alexandria.kit.web.Problems;

/** What each refusal of a collection is over HTTP. */
class CollectionProblems {
    @ServerExceptionMapper
    Response refused(CollectionRefused refused) {
        String why = String.valueOf(refused.getMessage());
        return switch (refused) {
            case CollectionRefused.Unknown _ -> response(404, "unknown-collection", why);
            case CollectionRefused.Stale _ -> response(412, "stale", why);
            case CollectionRefused.Full _ -> response(422, "collection-full", why);
        };
    }

    private static Response response(int status, String code, String why) {
        return Problems.of(status, code, why).build().toResponse();
    }
}
