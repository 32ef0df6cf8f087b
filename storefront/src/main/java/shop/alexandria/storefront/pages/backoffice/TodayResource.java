package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/backoffice")
@RolesAllowed("owner")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class TodayResource {
    private final ShowToday showToday;

    TodayResource(ShowToday showToday) {
        this.showToday = showToday;
    }

    @GET
    public TemplateInstance today() {
        return BackofficeTemplates.today(showToday.show());
    }
}
