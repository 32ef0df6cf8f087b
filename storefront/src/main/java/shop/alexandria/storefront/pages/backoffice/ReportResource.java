package shop.alexandria.storefront.pages.backoffice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.pages.Answers;
import shop.alexandria.storefront.reports.ReportsApi;

/** What was sold and what it brought: as tables with bars, and to take along. */
@Path(ReportTerms.PATH)
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ReportResource {
    private static final ReportTable NONE = new ReportTable(List.of(), List.of(), List.of(), "");

    private final ReportsApi reports;

    ReportResource(@RestClient ReportsApi reports) {
        this.reports = reports;
    }

    @GET
    public Response show(UriInfo address) {
        ReportTerms terms = ReportTerms.of(address.getQueryParameters());
        try {
            ReportTable table = ReportTable.of(reports.report(terms.name(), terms.terms()), terms.rowsAreOf());
            return Answers.page(200, BackofficeTemplates.reports(new ReportDesk(terms, table, "")));
        } catch (ApiRefused refused) {
            ReportDesk desk = new ReportDesk(terms, NONE, refused.problem().detail());
            return Answers.page(refused.problem().status(), BackofficeTemplates.reports(desk));
        }
    }

    @GET
    @Path("/csv")
    @Produces(MediaType.WILDCARD)
    public Response table(UriInfo address) {
        ReportTerms terms = ReportTerms.of(address.getQueryParameters());
        byte[] table = reports.table(terms.name(), terms.terms()).getBytes(StandardCharsets.UTF_8);
        return Answers.file(terms.name() + ".csv", "text/csv;charset=UTF-8", table);
    }
}
