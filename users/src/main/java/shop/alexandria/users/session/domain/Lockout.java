package shop.alexandria.users.session.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When wrong passwords are too many: {@code limit} of them within any span of {@code window}. */
public record Lockout(int limit, Duration window) {

    /** Returns how long the door stays shut, or empty when it is open. */
    public Optional<Duration> remaining(List<Instant> failures, Instant now) {
        List<Instant> recent = recent(failures, now);
        return recent.size() < limit
                ? Optional.empty()
                : Optional.of(
                        Duration.between(now, recent.get(recent.size() - limit).plus(window)));
    }

    /** Tells whether the newest failure came when the door was shut already, as simultaneous ones do. */
    public boolean isExceeded(List<Instant> failures, Instant now) {
        return recent(failures, now).size() > limit;
    }

    private List<Instant> recent(List<Instant> failures, Instant now) {
        Instant since = now.minus(window);
        return failures.stream().filter(since::isBefore).sorted().toList();
    }
}
