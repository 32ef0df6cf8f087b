package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import shop.alexandria.storefront.catalogue.CatalogueAway;
import shop.alexandria.storefront.catalogue.NotOnDisplay;

/** People get a page when something is amiss, not a problem document. */
class SorryPages {

    private static final int BEFORE_THE_KITS = 0;

    @ServerExceptionMapper(
            value = {NotOnDisplay.class, NotFoundException.class},
            priority = BEFORE_THE_KITS)
    Response notHere() {
        return answer(404, Pages.sorry("We looked everywhere", "There is no such page, or no longer."))
                .build();
    }

    @ServerExceptionMapper(
            value = {CatalogueAway.class, ProcessingException.class},
            priority = BEFORE_THE_KITS)
    Response away() {
        return answer(503, Pages.sorry("We will be right back", "The shelves are being tidied. Please try again."))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    private static Response.ResponseBuilder answer(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page.render());
    }
}
