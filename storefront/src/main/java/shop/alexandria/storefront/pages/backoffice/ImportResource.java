package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.stock.ImportsApi;

/** Files of books: hand them in, and see what becomes of them. */
@Path("/backoffice/imports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ImportResource {
    private final ImportsApi imports;

    ImportResource(@RestClient ImportsApi imports) {
        this.imports = imports;
    }

    @GET
    public TemplateInstance form() {
        return BackofficeTemplates.imports(Form.EMPTY);
    }

    /** The file has been put aside by then, and goes on from there. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(
            @RestForm("books") @Nullable FileUpload books,
            @RestForm @Nullable String stock,
            @RestForm @Nullable String price) {
        Form form = Form.EMPTY.with("stock", stock).with("price", price).with("books", "");
        if (books == null || books.size() == 0) {
            return again(400, form.wrong("books", "has to be chosen"));
        }
        try {
            ImportsApi.Started started = send(books, form);
            return Answers.goTo("/backoffice/imports/" + started.id());
        } catch (ApiRefused refused) {
            return again(refused.problem().status(), form.refused(refused.problem()));
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance progress(@PathParam("id") String id) {
        return BackofficeTemplates.progress(imports.find(id));
    }

    private ImportsApi.Started send(FileUpload books, Form form) {
        boolean onix = books.fileName().endsWith(".xml") || books.fileName().endsWith(".onix");
        return imports.start(
                onix ? "application/xml" : "text/csv",
                onix ? "onix" : "csv",
                form.optional("stock"),
                form.optional("price"),
                books.uploadedFile().toFile());
    }

    private static Response again(int status, Form form) {
        return Answers.page(status, BackofficeTemplates.imports(form));
    }
}
