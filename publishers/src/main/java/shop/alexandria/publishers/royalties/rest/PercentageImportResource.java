package shop.alexandria.publishers.royalties.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.csv.CsvLine;
import shop.alexandria.publishers.csv.CsvTable;
import shop.alexandria.publishers.csv.ImportReport;
import shop.alexandria.publishers.csv.ImportReport.Effect;
import shop.alexandria.publishers.csv.ImportReport.LineRefused;
import shop.alexandria.publishers.directory.application.RecognisePublisher;
import shop.alexandria.publishers.directory.domain.PublisherId;
import shop.alexandria.publishers.royalties.application.AgreePercentage;
import shop.alexandria.publishers.royalties.domain.SalePercentage;

@Path("/api/v1/publishers/percentages/imports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Royalties")
class PercentageImportResource {
    private static final Set<String> COLUMNS = Set.of("publisher", "isbn", "salePercentage");

    private final RecognisePublisher recognisePublisher;
    private final AgreePercentage agreePercentage;
    private final Validator validator;

    PercentageImportResource(
            RecognisePublisher recognisePublisher, AgreePercentage agreePercentage, Validator validator) {
        this.recognisePublisher = recognisePublisher;
        this.agreePercentage = agreePercentage;
        this.validator = validator;
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Agree on many percentages by a table: publisher (name or id), isbn, salePercentage")
    public ImportReport agree(@NotNull String table) {
        return ImportReport.of(CsvTable.read(table, COLUMNS, COLUMNS), this::agree);
    }

    private Effect agree(CsvLine line) {
        Isbn isbn = isbn(line.get("isbn"));
        SalePercentage percentage = percentage(line.get("salePercentage"));
        PublisherId publisher = recognisePublisher
                .recognise(line.get("publisher"), line.get("publisher"))
                .orElseThrow(() -> new LineRefused("publisher must not be empty"))
                .id();
        return agreePercentage.agreeIfNew(publisher, isbn, percentage) ? Effect.CREATED : Effect.NONE;
    }

    private static Isbn isbn(@Nullable String text) {
        try {
            return Isbn.parse(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException refused) {
            throw new LineRefused("isbn: " + refused.getMessage());
        }
    }

    private SalePercentage percentage(@Nullable String text) {
        AgreementRequest request = new AgreementRequest(Objects.requireNonNullElse(text, ""));
        validator.validate(request).stream().findFirst().ifPresent(violation -> {
            throw new LineRefused("salePercentage " + violation.getMessage());
        });
        return request.percentage();
    }
}
