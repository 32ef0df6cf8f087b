package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.domain.CatalogueSearch;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** The genres of books on sale, A to Z. */
@ApplicationScoped
public class BrowseGenres {
    private final CatalogueSearch search;

    BrowseGenres(CatalogueSearch search) {
        this.search = search;
    }

    public List<GenreView> all() {
        return search.genres().stream().flatMap(BrowseGenres::view).toList();
    }

    private static Stream<GenreView> view(FacetValue genre) {
        return Slug.of(genre.value()).map(slug -> new GenreView(genre.value(), slug.value(), genre.count())).stream();
    }
}
