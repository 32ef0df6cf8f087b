package shop.alexandria.kit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that a trial moves while it runs: by the duration that the file says, looked up each time. A file nobody has
 * touched for a minute says nothing any more, so that a trial that dies leaves no shop in the past.
 */
final class MovedClock extends Clock {
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Path file;

    MovedClock(Clock clock, Path file) {
        this.clock = clock;
        this.file = file;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(moved());
    }

    private Duration moved() {
        try {
            return isFresh() ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeParseException _) {
            return Duration.ZERO;
        }
    }

    // Most of the time there is no file, and an exception for each look would be dear.
    private boolean isFresh() throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().plus(LIFE).isAfter(Instant.now());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(clock.withZone(zone), file);
    }
}
