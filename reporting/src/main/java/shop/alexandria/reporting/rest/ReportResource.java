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
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.reporting.application.CompareSalesWithExpenditures;
import shop.alexandria.reporting.application.MonthlySales;
import shop.alexandria.reporting.application.ReportMonth;
import shop.alexandria.reporting.application.ReportSales;
import shop.alexandria.reporting.application.SalesReport;
import shop.alexandria.reporting.application.SalesVsExpenditures;
import shop.alexandria.reporting.domain.Dimension;
import shop.alexandria.reporting.domain.Interval;
import shop.alexandria.reporting.domain.Ranking;

@Path("/api/v1/reports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, CsvReports.TEXT_CSV})
@Tag(name = "Reports", description = "What was sold and what it brought, for the owners")
class ReportResource {
    private final ReportSales reportSales;
    private final ReportMonth reportMonth;
    private final CompareSalesWithExpenditures compare;

    ReportResource(ReportSales reportSales, ReportMonth reportMonth, CompareSalesWithExpenditures compare) {
        this.reportSales = reportSales;
        this.reportMonth = reportMonth;
        this.compare = compare;
    }

    @GET
    @Path("/sales")
    @Operation(summary = "What was sold per genre, author, publisher, book or collection, less what came back")
    public SalesReport sales(
            @QueryParam("by")
                    @NotNull
                    @Pattern(
                            regexp = "genre|author|publisher|book|collection",
                            message = "must be genre, author, publisher, book or collection")
                    @Parameter(required = true)
                    @Schema(enumeration = {"genre", "author", "publisher", "book", "collection"})
                    String by,
            @BeanParam DateRangeParams days,
            @QueryParam("sort")
                    @DefaultValue("-revenue")
                    @Pattern(
                            regexp = "-?(revenue|copies)",
                            message = "must be -revenue, revenue, -copies or copies; with a minus the best come first")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"-revenue", "revenue", "-copies", "copies"},
                                            defaultValue = "-revenue"))
                    String sort,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return reportSales.report(Dimension.valueOf(by.toUpperCase(Locale.ROOT)), days.range(), ranking(sort), limit);
    }

    private static Ranking ranking(String sort) {
        return switch (sort) {
            case "revenue" -> Ranking.LEAST_REVENUE;
            case "-copies" -> Ranking.MOST_COPIES;
            case "copies" -> Ranking.LEAST_COPIES;
            default -> Ranking.MOST_REVENUE;
        };
    }

    @GET
    @Path("/monthly-sales")
    @Operation(summary = "What was sold on each day of a month, of one book or of all, less what came back")
    public MonthlySales monthlySales(
            @QueryParam("isbn") @Parameter(description = "ISBN-10 or 13; all books without it") @Nullable Isbn isbn,
            @QueryParam("month") @NotNull @Parameter(description = "Such as 2026-11", required = true)
                    YearMonth month) {
        return reportMonth.report(isbn, month);
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
