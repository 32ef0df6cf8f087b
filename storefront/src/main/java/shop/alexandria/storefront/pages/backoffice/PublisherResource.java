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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.accounts.Address;
import shop.alexandria.storefront.pages.AddressFields;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.Publisher;
import shop.alexandria.storefront.publishers.PublishersApi;

/** Publishers: who they are, their percentages, their statements. */
@Path(PublisherResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PublisherResource {
    static final String PATH = "/backoffice/publishers";
    private static final int SIZE = 50;

    private final PublishersApi publishers;
    private final ShowPublisher showPublisher;

    PublisherResource(@RestClient PublishersApi publishers, ShowPublisher showPublisher) {
        this.publishers = publishers;
        this.showPublisher = showPublisher;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("said") @Nullable String said) {
        return list(page, Form.EMPTY, Notice.said(said).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(Form form) {
        return Answers.attempt(
                form,
                () -> publishers.add(new PublishersApi.Name(form.text("name"))),
                Notice.SAVED.at(PATH),
                again -> list(1, again, ""));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("said") @Nullable String said) {
        PublisherDesk desk = showPublisher.show(id, page, Form.EMPTY, Form.EMPTY);
        return BackofficeTemplates.publisher(desk, Notice.said(said).text());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") String id, Form form) {
        return Answers.attempt(
                form,
                () -> publishers.change(id, changes(form)),
                Notice.SAVED.at(PATH + "/" + id),
                again -> BackofficeTemplates.publisher(showPublisher.show(id, 1, again, Form.EMPTY), ""));
    }

    @POST
    @Path("/{id}/percentages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("id") String id, Form form) {
        PublishersApi.Percentage percentage = new PublishersApi.Percentage(form.text("salePercentage"));
        return Answers.attempt(
                form,
                () -> publishers.agree(id, form.text("isbn"), percentage),
                Notice.SAVED.at(PATH + "/" + id),
                again -> BackofficeTemplates.publisher(showPublisher.show(id, 1, Form.EMPTY, again), ""));
    }

    @GET
    @Path("/{id}/statement")
    @Produces(MediaType.WILDCARD)
    public Response statement(
            @PathParam("id") String id,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("as") @DefaultValue("pdf") String as) {
        String type = as.equals("csv") ? "text/csv" : "application/pdf";
        String name = "statement-" + month + (as.equals("csv") ? ".csv" : ".pdf");
        return Answers.file(name, type, publishers.statement(type, id, month));
    }

    private TemplateInstance list(int page, Form form, String notice) {
        Page<Publisher> found = publishers.list(Paging.index(page), SIZE);
        return BackofficeTemplates.publishers(found, Paging.of(found.page(), SIZE, found.total(), PATH), form, notice);
    }

    private static PublishersApi.Changes changes(Form form) {
        return new PublishersApi.Changes(
                form.text("name"), form.optional("email"), phones(form), address(form), account(form));
    }

    private static @Nullable Address address(Form form) {
        return AddressFields.of(form, ShowPublisher.ADDRESS);
    }

    private static List<String> phones(Form form) {
        return Arrays.stream(form.text("phones").split(";"))
                .map(String::strip)
                .filter(phone -> !phone.isEmpty())
                .toList();
    }

    private static Publisher.@Nullable BankAccount account(Form form) {
        return form.has("bankAccount.iban")
                ? new Publisher.BankAccount(form.text("bankAccount.holder"), form.text("bankAccount.iban"))
                : null;
    }
}
