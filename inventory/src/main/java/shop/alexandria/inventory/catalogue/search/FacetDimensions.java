package shop.alexandria.inventory.catalogue.search;

import org.apache.lucene.facet.FacetsConfig;

/** What matches are counted by. */
final class FacetDimensions {
    static final String GENRES = "genres";
    static final String AUTHORS = "authors";
    static final String PUBLISHERS = "publishers";
    static final String LANGUAGES = "languages";

    static final FacetsConfig CONFIG = config();

    private FacetDimensions() {}

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(GENRES, true);
        config.setMultiValued(AUTHORS, true);
        return config;
    }
}
