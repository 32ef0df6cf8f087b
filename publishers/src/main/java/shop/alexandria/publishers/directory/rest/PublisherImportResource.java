package shop.alexandria.publishers.directory.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shop.alexandria.kit.web.Violation;
import shop.alexandria.publishers.csv.CsvLine;
import shop.alexandria.publishers.csv.CsvTable;
import shop.alexandria.publishers.csv.ImportReport;
import shop.alexandria.publishers.csv.ImportReport.Effect;
import shop.alexandria.publishers.csv.ImportReport.LineRefused;
import shop.alexandria.publishers.directory.application.ChangePublisher;
import shop.alexandria.publishers.directory.application.RecognisePublisher;
import shop.alexandria.publishers.directory.domain.Publisher;
import shop.alexandria.publishers.directory.domain.PublisherRefused;

@Path("/api/v1/publishers/imports")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Publishers")
class PublisherImportResource {
    private final RecognisePublisher recognisePublisher;
    private final ChangePublisher changePublisher;
    private final PublisherPatch patch;

    PublisherImportResource(
            RecognisePublisher recognisePublisher, ChangePublisher changePublisher, PublisherPatch patch) {
        this.recognisePublisher = recognisePublisher;
        this.changePublisher = changePublisher;
        this.patch = patch;
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Enter or complete publishers by a table; the same table twice changes nothing")
    public ImportReport enter(@NotNull String table) {
        return ImportReport.of(CsvTable.read(table, PublisherLine.COLUMNS, Set.of("name")), this::enter);
    }

    private Effect enter(CsvLine line) {
        String name = line.get("name");
        requireValid(new PublisherLine(line, PublisherRequest.named(name)).merged());
        Publisher present = recognisePublisher.recognise(null, name).orElseThrow();
        PublisherRequest merged = new PublisherLine(line, PublisherRequest.of(present)).merged();
        try {
            Publisher changed = changePublisher.change(present, merged.details(), merged.account());
            return effect(present, changed);
        } catch (PublisherRefused refused) {
            throw new LineRefused(String.valueOf(refused.getMessage()));
        }
    }

    private static Effect effect(Publisher present, Publisher changed) {
        boolean same = changed.details().equals(present.details())
                && Objects.equals(changed.bankAccount(), present.bankAccount());
        return present.draft() ? Effect.CREATED : same ? Effect.NONE : Effect.UPDATED;
    }

    private void requireValid(PublisherRequest request) {
        List<Violation> violations = patch.violations(request);
        if (!violations.isEmpty()) {
            throw new LineRefused(violations.stream()
                    .map(violation -> violation.field() + " " + violation.message())
                    .sorted()
                    .collect(Collectors.joining("; ")));
        }
    }
}
