package shop.alexandria.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import shop.alexandria.reporting.ReportingConfig;

/** The shop's calendar. */
@ApplicationScoped
class BusinessDays {
    private final ZoneId zone;

    BusinessDays(ReportingConfig config) {
        this.zone = config.timeZone();
    }

    LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
