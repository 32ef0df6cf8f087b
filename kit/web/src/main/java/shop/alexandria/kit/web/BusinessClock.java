package shop.alexandria.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of business dates: {@code alexandria.clock-offset} moves it for trials. Token times use the system's clock,
 * deadlines the database's.
 */
class BusinessClock {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "alexandria.clock-offset", defaultValue = "PT0S") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
