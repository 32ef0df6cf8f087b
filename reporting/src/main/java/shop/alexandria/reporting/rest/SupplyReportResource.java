package shop.alexandria.reporting.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.reporting.application.ReorderReport;
import shop.alexandria.reporting.application.ReportReorders;
import shop.alexandria.reporting.application.ReportRoyalties;
import shop.alexandria.reporting.application.ReportStockValue;
import shop.alexandria.reporting.application.RoyaltyReport;
import shop.alexandria.reporting.application.StockValue;

@Path("/api/v1/reports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, CsvReports.TEXT_CSV})
@Tag(name = "Reports")
class SupplyReportResource {
    private final ReportStockValue reportStockValue;
    private final ReportRoyalties reportRoyalties;
    private final ReportReorders reportReorders;

    SupplyReportResource(
            ReportStockValue reportStockValue, ReportRoyalties reportRoyalties, ReportReorders reportReorders) {
        this.reportStockValue = reportStockValue;
        this.reportRoyalties = reportRoyalties;
        this.reportReorders = reportReorders;
    }

    @GET
    @Path("/stock-value")
    @Operation(summary = "What the copies on hand have cost, the most valuable books first")
    public StockValue stockValue(@QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(1000) int limit) {
        return reportStockValue.report(limit);
    }

    @GET
    @Path("/royalties")
    @Operation(summary = "What publishers got of the sales, and what they were owed at the end of the range")
    public RoyaltyReport royalties(@BeanParam DateRangeParams days) {
        return reportRoyalties.report(days.range());
    }

    @GET
    @Path("/reorders")
    @Operation(summary = "What was ordered from publishers in the range, what has arrived and what is outstanding")
    public ReorderReport reorders(
            @BeanParam DateRangeParams days, @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(1000) int limit) {
        return reportReorders.report(days.range(), limit);
    }
}
