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
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.StorefrontConfig;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.FormNumbers;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.Reorder;
import shop.alexandria.storefront.publishers.ReordersApi;

/** Reorders: look for shortages, record what arrives, call off. */
@Path(ReorderResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ReorderResource {
    static final String PATH = "/backoffice/reorders";
    private static final int SIZE = 30;

    private final ReordersApi reorders;
    private final StorefrontConfig config;

    ReorderResource(@RestClient ReordersApi reorders, StorefrontConfig config) {
        this.reorders = reorders;
        this.config = config;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("said") @Nullable String said) {
        return BackofficeTemplates.reorders(
                desk(status, page, Form.EMPTY), Notice.said(said).text());
    }

    @POST
    @Path("/run")
    public Response run() {
        return attempt(Form.EMPTY, reorders::run);
    }

    @POST
    @Path("/{id}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("id") String id, Form form) {
        return attempt(
                form,
                () -> reorders.receive(
                        form.text("key"),
                        id,
                        new ReordersApi.Receipt(
                                FormNumbers.whole(form, "quantity"),
                                FormNumbers.money(form, "unitCost", config.currency()))));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        return attempt(Form.EMPTY, () -> reorders.cancel(id));
    }

    private Response attempt(Form form, Runnable deed) {
        return Answers.attempt(
                form, deed, Notice.RECORDED.at(PATH), again -> BackofficeTemplates.reorders(desk("", 1, again), ""));
    }

    private ReorderDesk desk(String status, int page, Form form) {
        Page<Reorder> found = reorders.list(status.isEmpty() ? null : status, Paging.index(page), SIZE);
        String address = status.isEmpty() ? PATH : PATH + "?status=" + status;
        return new ReorderDesk(found, Paging.of(found.page(), SIZE, found.total(), address), status, form);
    }
}
