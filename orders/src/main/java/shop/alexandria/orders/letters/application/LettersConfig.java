package shop.alexandria.orders.letters.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import shop.alexandria.orders.letters.domain.Patience;

/** The shop as its letters speak of it, and how long they are tried to be sent. */
@ConfigMapping(prefix = "alexandria")
public interface LettersConfig {

    /** By which the times in letters are told. */
    @WithDefault("UTC")
    ZoneId timeZone();

    Shop shop();

    Letters letters();

    interface Shop {

        /** Whose letters these are. */
        @WithDefault("Alexandria Books")
        String name();
    }

    interface Letters {

        /** Where a customer sees an order; its number is appended. */
        URI orderPage();

        /** How long to wait after a letter could not be sent; twice as long after each further time. */
        @WithDefault("PT10S")
        Duration firstPause();

        /** The longest of these pauses. */
        @WithDefault("PT1H")
        Duration longestPause();

        /** After so many tries a letter is given up: with the pauses above, after three days. */
        @WithDefault("80")
        int tries();

        default Patience patience() {
            return new Patience(firstPause(), longestPause(), tries());
        }
    }
}
