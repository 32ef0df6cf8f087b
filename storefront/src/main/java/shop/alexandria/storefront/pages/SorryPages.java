package shop.alexandria.storefront.pages;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.storefront.api.ApiAway;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.session.CrossSite;

/** People get a page when something is amiss, not a problem document; or are asked who they are. */
class SorryPages {
    private static final Logger LOG = Logger.getLogger(SorryPages.class);
    private static final int BEFORE_THE_KITS = 0;

    @ServerExceptionMapper(
            value = {NotFoundException.class, NotAllowedException.class},
            priority = BEFORE_THE_KITS)
    Response notHere() {
        return sorry(404, "We looked everywhere", "There is no such page, or no longer.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KITS)
    Response refused(ApiRefused refused, UriInfo address) {
        return switch (refused.problem().status()) {
            case 401 -> whoIsThere(address);
            case 403 -> notForYou();
            case 404, 400 -> notHere();
            default ->
                sorry(
                        refused.problem().status(),
                        "That did not work",
                        refused.problem().detail());
        };
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_KITS)
    Response whoIsThere(UriInfo address) {
        return Answers.goTo(WayBack.throughLogin(address.getRequestUri().getPath()));
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_THE_KITS)
    Response notForYou() {
        return sorry(403, "For booksellers only", "Your account does not open this door.");
    }

    @ServerExceptionMapper(value = CrossSite.class, priority = BEFORE_THE_KITS)
    Response crossSite() {
        return sorry(403, "Not from here", "This form was sent by the page of another site. Nothing has happened.");
    }

    @ServerExceptionMapper(
            value = {ApiAway.class, ProcessingException.class},
            priority = BEFORE_THE_KITS)
    Response away(Exception failure) {
        LOG.debugf("A service is away: %s", failure);
        return Response.fromResponse(
                        sorry(503, "We will be right back", "The shelves are being tidied. Please try again."))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_KITS)
    Response odd(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return status < 400
                ? refused.getResponse()
                : sorry(status, "That did not work", "We did not understand what was sent. Please try again.");
    }

    @ServerExceptionMapper(value = Exception.class, priority = BEFORE_THE_KITS)
    Response unforeseen(Exception failure) {
        LOG.error("Unforeseen failure", failure);
        return sorry(500, "Something failed here", "It has been recorded, and we will look at it.");
    }

    private static Response sorry(int status, String heading, String explanation) {
        return Answers.page(status, SharedPages.sorry(heading, explanation));
    }
}
