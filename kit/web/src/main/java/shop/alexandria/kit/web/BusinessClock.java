package shop.alexandria.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of business dates. For trials {@code alexandria.clock-offset} moves it for good, and the file
 * {@code alexandria.clock-file} while the service runs; without them it is the system's. Token times use the system's
 * clock, deadlines the database's.
 */
class BusinessClock {

    @Produces
    @ApplicationScoped
    Clock clock(
            @ConfigProperty(name = "alexandria.clock-offset", defaultValue = "PT0S") Duration offset,
            @ConfigProperty(name = "alexandria.clock-file") Optional<Path> file) {
        Clock clock = Clock.offset(Clock.systemUTC(), offset);
        return file.<Clock>map(told -> new MovedClock(clock, told)).orElse(clock);
    }
}
