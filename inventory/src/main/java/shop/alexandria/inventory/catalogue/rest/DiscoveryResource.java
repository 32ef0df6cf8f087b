package shop.alexandria.inventory.catalogue.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.application.BrowseGenres;
import shop.alexandria.inventory.catalogue.application.GenreView;
import shop.alexandria.inventory.catalogue.application.HomeView;
import shop.alexandria.inventory.catalogue.application.ShowHome;
import shop.alexandria.inventory.catalogue.domain.CatalogueSearch;
import shop.alexandria.inventory.catalogue.domain.Suggestion;

/** The ways into the catalogue. */
@Path("/api/v1")
@PermitAll
@RunOnVirtualThread
public class DiscoveryResource {
    private static final int SUGGESTIONS = 10;

    private final CatalogueSearch search;
    private final BrowseGenres browseGenres;
    private final ShowHome showHome;

    DiscoveryResource(CatalogueSearch search, BrowseGenres browseGenres, ShowHome showHome) {
        this.search = search;
        this.browseGenres = browseGenres;
        this.showHome = showHome;
    }

    /** What somebody may be typing. */
    @RegisterForReflection
    public record Suggestions(List<Item> items) {

        /** One guess; {@code isbn} for books only. */
        @RegisterForReflection
        public record Item(
                String type, String text, @Nullable Isbn isbn) {

            static Item of(Suggestion suggestion) {
                String type = suggestion.type().name().toLowerCase(Locale.ROOT);
                return new Item(type, suggestion.text(), suggestion.isbn());
            }
        }
    }

    @GET
    @Path("/suggestions")
    public Suggestions suggestions(@QueryParam("q") @DefaultValue("") String q) {
        return new Suggestions(search.suggest(q, SUGGESTIONS).stream()
                .map(Suggestions.Item::of)
                .toList());
    }

    @GET
    @Path("/genres")
    public List<GenreView> genres() {
        return browseGenres.all();
    }

    @GET
    @Path("/home")
    public HomeView home() {
        return showHome.show();
    }
}
