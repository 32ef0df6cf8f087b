package shop.alexandria.inventory.catalogue.domain;

import java.util.List;

/** Values to narrow a search by, most books first; each list counts as if it had no filter of its own. */
public record Facets(
        List<FacetValue> genres, List<FacetValue> authors, List<FacetValue> publishers, List<FacetValue> languages) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());
}
