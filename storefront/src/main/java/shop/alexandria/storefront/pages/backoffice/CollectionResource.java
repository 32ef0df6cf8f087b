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
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.stock.BookCollection;
import shop.alexandria.storefront.stock.CollectionsApi;

/** Collections: put together, describe, give up. */
@Path(CollectionResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CollectionResource {
    static final String PATH = "/backoffice/collections";
    private static final int SIZE = 50;

    private final CollectionsApi collections;

    CollectionResource(@RestClient CollectionsApi collections) {
        this.collections = collections;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("said") @Nullable String said) {
        return list(page, Form.EMPTY, Notice.said(said).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(Form form) {
        return Answers.attempt(
                form, () -> collections.create(draft(form)), Notice.SAVED.at(PATH), again -> list(1, again, ""));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        BookCollection collection = collections.find(id);
        Form form = Form.EMPTY.with("name", collection.name()).with("description", collection.description());
        return BackofficeTemplates.collection(
                collection, form, Notice.said(said).text());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") String id, Form form) {
        return attempt(id, form, () -> collections.change(id, draft(form)));
    }

    @POST
    @Path("/{id}/delete")
    public Response delete(@PathParam("id") String id) {
        collections.delete(id);
        return Answers.goTo(Notice.DELETED.at(PATH));
    }

    @POST
    @Path("/{id}/books")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(@PathParam("id") String id, Form form) {
        return attempt(id, form, () -> collections.put(id, form.text("isbn")));
    }

    @POST
    @Path("/{id}/books/{isbn}/remove")
    public Response take(@PathParam("id") String id, @PathParam("isbn") String isbn) {
        return attempt(id, Form.EMPTY, () -> collections.take(id, isbn));
    }

    private TemplateInstance list(int page, Form form, String notice) {
        Page<BookCollection> found = collections.list(Paging.index(page), SIZE);
        Paging paging = Paging.of(found.page(), SIZE, found.total(), PATH);
        return BackofficeTemplates.collections(found, paging, form, notice);
    }

    private Response attempt(String id, Form form, Runnable deed) {
        return Answers.attempt(
                form,
                deed,
                Notice.SAVED.at(PATH + "/" + id),
                again -> BackofficeTemplates.collection(collections.find(id), again, ""));
    }

    private static CollectionsApi.Draft draft(Form form) {
        return new CollectionsApi.Draft(form.text("name"), form.optional("description"));
    }
}
