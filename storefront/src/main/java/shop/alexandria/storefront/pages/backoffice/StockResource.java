package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.StorefrontConfig;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.FormNumbers;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.stock.Stock;
import shop.alexandria.storefront.stock.StockApi;

/** How many copies there are; receipts, corrections, thresholds. */
@Path("/backoffice/stock")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class StockResource {
    private static final int SIZE = 50;

    private final StockApi stock;
    private final ShowStockCard showStockCard;
    private final StorefrontConfig config;

    StockResource(@RestClient StockApi stock, ShowStockCard showStockCard, StorefrontConfig config) {
        this.stock = stock;
        this.showStockCard = showStockCard;
        this.config = config;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("low") @DefaultValue("false") boolean low, @QueryParam("page") @DefaultValue("1") int page) {
        Page<Stock> found = stock.list(low ? "threshold" : null, Paging.index(page), SIZE);
        Paging paging = Paging.of(found.page(), SIZE, found.total(), "/backoffice/stock?low=" + low);
        return BackofficeTemplates.stock(found, paging, low);
    }

    @POST
    @Path("/{isbn}/movements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("isbn") String isbn, Form form) {
        return attempt(isbn, form, () -> stock.move(form.text("key"), isbn, movement(form)));
    }

    @POST
    @Path("/{isbn}/threshold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response threshold(@PathParam("isbn") String isbn, Form form) {
        return attempt(
                isbn,
                form,
                () -> stock.threshold(
                        isbn,
                        new StockApi.Threshold(form.has("threshold") ? FormNumbers.whole(form, "threshold") : null)));
    }

    private StockApi.NewMovement movement(Form form) {
        return new StockApi.NewMovement(
                form.text("type"),
                FormNumbers.whole(form, "quantity"),
                FormNumbers.optionalMoney(form, "unitCost", config.currency()),
                form.optional("reference"));
    }

    private Response attempt(String isbn, Form form, Runnable deed) {
        return Answers.attempt(
                form,
                deed,
                Notice.RECORDED.at(BookDeskResource.PATH + "/" + isbn),
                again -> BackofficeTemplates.book(showStockCard.show(isbn, 1, Form.EMPTY, again), ""));
    }
}
