package shop.alexandria.inventory.catalogue.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the catalogue presents itself. */
@ConfigMapping(prefix = "alexandria.catalogue")
public interface CatalogueConfig {

    /** For how many days after its publication a book is new. */
    @WithDefault("60")
    int newReleaseDays();

    /** How many books each list of the home page has. */
    @WithDefault("12")
    int homeListSize();

    /** For how many genres the home page shows best sellers. */
    @WithDefault("30")
    int homeGenres();

    /** After which time a change that was saved but never announced is announced again. */
    @WithDefault("PT1M")
    Duration repairAfter();
}
