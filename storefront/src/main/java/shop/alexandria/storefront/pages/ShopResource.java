package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.catalogue.CatalogueApi;

@Path("/alexandria")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ShopResource {

    private final ShowHome showHome;
    private final CatalogueApi catalogue;

    ShopResource(ShowHome showHome, @RestClient CatalogueApi catalogue) {
        this.showHome = showHome;
        this.catalogue = catalogue;
    }

    @GET
    public TemplateInstance home() {
        return Pages.home(showHome.show());
    }

    @GET
    @Path("/{genre}/{slug}")
    public TemplateInstance book(@PathParam("genre") String genre, @PathParam("slug") String slug) {
        return Pages.book(catalogue.book(genre, slug));
    }
}
