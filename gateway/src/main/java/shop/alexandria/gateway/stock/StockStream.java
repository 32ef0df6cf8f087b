package shop.alexandria.gateway.stock;

import io.quarkus.vertx.web.Route;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.events.Isbn;
import shop.alexandria.gateway.problem.Refused;

/** A page says which books it shows, and hears how many copies there are: at once, and whenever that changes. */
@ApplicationScoped
class StockStream {
    private final OpenPages pages;
    private final FollowStock followStock;
    private final StockStreamConfig config;
    private final Vertx vertx;

    StockStream(OpenPages pages, FollowStock followStock, StockStreamConfig config, Vertx vertx) {
        this.pages = pages;
        this.followStock = followStock;
        this.config = config;
        this.vertx = vertx;
    }

    @Route(path = "/api/v1/stock/stream", methods = Route.HttpMethod.GET)
    @PermitAll
    @Tag(name = "Stock")
    @Operation(summary = "Live stock as server-sent events: event stock, data {isbn, available, buyable}")
    @Parameter(
            name = "isbn",
            in = ParameterIn.QUERY,
            required = true,
            description = "a book to watch, up to 100 of them",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "A stream without end",
            content = @Content(mediaType = "text/event-stream"))
    void open(RoutingContext context) {
        OpenPage page = new OpenPage(isbns(context), context.response(), vertx.getOrCreateContext());
        pages.add(page);
        context.response().closeHandler(_ -> pages.remove(page));
        page.open();
        followStock.find(page.isbns());
    }

    private Set<String> isbns(RoutingContext context) {
        List<String> given = context.queryParam("isbn");
        if (given.isEmpty() || given.size() > config.books()) {
            throw invalid("isbn: name one to %d books to watch".formatted(config.books()));
        }
        Set<String> isbns = new LinkedHashSet<>();
        given.forEach(text -> isbns.add(parsed(text)));
        return isbns;
    }

    private static String parsed(String text) {
        try {
            return Isbn.parse(text).value();
        } catch (IllegalArgumentException noIsbn) {
            throw invalid("isbn: " + noIsbn.getMessage());
        }
    }

    private static Refused invalid(String detail) {
        return Refused.because(400, "invalid-request", detail);
    }
}
