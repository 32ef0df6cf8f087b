package shop.alexandria.gateway.stock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How open pages are kept up to date. */
@ConfigMapping(prefix = "alexandria.gateway.stock-stream")
public interface StockStreamConfig {
    /** How many books one page may watch. */
    @WithDefault("100")
    int books();

    /** How many pages may be open at a gateway. */
    @WithDefault("20000")
    int pages();

    /** How often a page hears that the line is still open; shorter than what proxies and the idle time-out allow. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How long changes gather between two questions to inventory. */
    @WithDefault("PT0.05S")
    Duration gather();

    /** How long to wait after a question that was not answered. */
    @WithDefault("PT1S")
    Duration retry();

    /** How often all watched books are asked for again, in case that an event never came. */
    @WithDefault("PT30S")
    Duration refresh();
}
