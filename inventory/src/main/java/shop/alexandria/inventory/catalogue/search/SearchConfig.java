package shop.alexandria.inventory.catalogue.search;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the search index lives. */
@ConfigMapping(prefix = "alexandria.search")
public interface SearchConfig {

    /** A folder for the index, emptied at start; without one it is kept in memory, good for some 100,000 books. */
    Optional<Path> directory();
}
