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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Notice;
import shop.alexandria.storefront.publishers.TransfersApi;

/** What publishers get, month by month, and the files for the bank. */
@Path(RoyaltyResource.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RoyaltyResource {
    static final String PATH = "/backoffice/royalties";

    private final TransfersApi transfers;
    private final Clock clock;

    RoyaltyResource(@RestClient TransfersApi transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("month") @Nullable String month, @QueryParam("said") @Nullable String said) {
        return list(monthOf(month), Form.EMPTY, Notice.said(said).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response transfer(Form form) {
        String month = monthOf(form.text("month"));
        return Answers.attempt(
                form,
                () -> transfers.transfer(month),
                Notice.RECORDED.at(PATH + "?month=" + month),
                again -> list(month, again, ""));
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("file") String file) {
        byte[] document = transfers.file(file).getBytes(StandardCharsets.UTF_8);
        return Answers.file(file + ".xml", MediaType.APPLICATION_XML, document);
    }

    private TemplateInstance list(String month, Form form, String notice) {
        return BackofficeTemplates.royalties(transfers.of(month).items(), month, form, notice);
    }

    /** The month that ended last, unless another is asked for. */
    private String monthOf(@Nullable String asked) {
        try {
            return YearMonth.parse(String.valueOf(asked)).toString();
        } catch (DateTimeException none) {
            return YearMonth.now(clock).minusMonths(1).toString();
        }
    }
}
