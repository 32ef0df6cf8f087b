package shop.alexandria.reporting.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.reporting.application.CompareSalesWithExpenditures;
import shop.alexandria.reporting.application.ReportSales;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;

@Path("/api/v1/reports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, CsvReports.TEXT_CSV})
@Tag(name = "Reports", description = "What was sold and what it brought, for the owners")
class ReportResource {
    private final ReportSales reportSales;
    private final CompareSalesWithExpenditures compare;

    ReportResource(ReportSales reportSales, CompareSalesWithExpenditures compare) {
        this.reportSales = reportSales;
        this.compare = compare;
    }

    @GET
    @Path("/sales")
    @Operation(summary = "What was sold per genre, author, publisher or book, less what came back")
    public SalesReport sales(
            @QueryParam("by")
                    @NotNull
                    @Pattern(
                            regexp = "genre|author|publisher|book",
                            message = "must be genre, author, publisher or book")
                    @Parameter(required = true)
                    @Schema(enumeration = {"genre", "author", "publisher", "book"})
                    String by,
            @BeanParam DateRangeParams days,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return reportSales.report(Dimension.valueOf(by.toUpperCase(Locale.ROOT)), days.range(), limit);
    }

    @GET
    @Path("/sales-vs-expenditures")
    @Operation(summary = "What came in and what went out per day, month or year")
    public SalesVsExpenditures salesVsExpenditures(
            @BeanParam DateRangeParams days,
            @QueryParam("interval")
                    @DefaultValue("month")
                    @Pattern(regexp = "day|month|year", message = "must be day, month or year")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"day", "month", "year"},
                                            defaultValue = "month"))
                    String interval) {
        return compare.compare(Interval.valueOf(interval.toUpperCase(Locale.ROOT)), days.range());
    }
}
