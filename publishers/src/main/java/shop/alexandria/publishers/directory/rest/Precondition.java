package shop.alexandria.publishers.directory.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherRefused.Stale;

/** What {@code If-Match} and {@code If-None-Match} demand of a publisher. */
final class Precondition {
    private static final int PRECONDITION_FAILED = 412;

    private Precondition() {}

    static EntityTag tagOf(Publisher publisher) {
        return new EntityTag(Long.toString(publisher.version()));
    }

    /** Tells whether the client has the latest; refuses what it does not want done to the latest. */
    static boolean isUnchanged(Publisher publisher, Request request) {
        Response.@Nullable ResponseBuilder outcome = request.evaluatePreconditions(tagOf(publisher));
        if (outcome != null && outcome.build().getStatus() == PRECONDITION_FAILED) {
            throw new Stale(publisher.id());
        }
        return outcome != null;
    }
}
