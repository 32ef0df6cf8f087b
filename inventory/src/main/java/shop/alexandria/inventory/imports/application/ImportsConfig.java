package shop.alexandria.inventory.imports.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files of books are taken in. */
@ConfigMapping(prefix = "alexandria.imports")
public interface ImportsConfig {

    /** How many records are saved at once. */
    @WithDefault("500")
    int batch();

    /** After so many rejected records the file is given up: it is not what it is said to be. */
    @WithDefault("100000")
    int mostRejections();

    /** The genre of books whose file does not say it. */
    @WithDefault("General")
    String genre();

    /** The publisher of books whose file does not say it. */
    @WithDefault("Unknown publisher")
    String publisher();

    /** A running import that was not heard of for so long has died with its process. */
    @WithDefault("PT1M")
    Duration silence();
}
