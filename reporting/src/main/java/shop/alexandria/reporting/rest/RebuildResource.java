package shop.alexandria.reporting.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shop.alexandria.kit.web.Problems;
import shop.alexandria.reporting.application.RebuildReports;
import shop.alexandria.reporting.application.RebuildView;
import shop.alexandria.reporting.application.Rebuilds;

@Path("/api/v1/reports/rebuild")
@RolesAllowed("owner")
@RunOnVirtualThread
@Tag(name = "Reports")
class RebuildResource {
    private final RebuildReports rebuildReports;
    private final Rebuilds rebuilds;

    RebuildResource(RebuildReports rebuildReports, Rebuilds rebuilds) {
        this.rebuildReports = rebuildReports;
        this.rebuilds = rebuilds;
    }

    @POST
    @ResponseStatus(202)
    @Operation(summary = "Make the reports anew from all that was ever told; the present ones answer meanwhile")
    public RebuildView rebuild() {
        if (!rebuildReports.begin()) {
            throw Problems.of(409, "rebuild-running", "The reports are being rebuilt; wait until that is done.")
                    .build();
        }
        return latest();
    }

    @GET
    @Operation(summary = "The rebuild that is running, or was the last")
    public RebuildView latest() {
        return rebuilds.latest()
                .orElseThrow(() -> Problems.of(404, "never-rebuilt", "The reports have never been rebuilt.")
                        .build());
    }
}
