package shop.alexandria.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Clock clock = Clock.systemUTC();

    @BeforeEach
    void namesAFile() {
        file = folder.resolve("clock");
        clock = new MovedClock(Clock.fixed(NOON, ZoneOffset.UTC), file);
    }

    @Test
    void isRightWhileNobodySaysOtherwise() {
        assertEquals(NOON, clock.instant());
    }

    @Test
    void followsTheFileAtOnce() throws IOException {
        Files.writeString(file, "-P2D\n");
        assertEquals(NOON.minusSeconds(172_800), clock.instant());
        Files.writeString(file, "PT1H");
        assertEquals(NOON.plusSeconds(3_600), clock.instant());
        Files.delete(file);
        assertEquals(NOON, clock.instant());
    }

    @Test
    void forgetsAFileThatNobodyWritesAnyMore() throws IOException {
        Files.writeString(file, "-P2D");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(61)));
        assertEquals(NOON, clock.instant());
    }

    @Test
    void doesNotMindNonsense() throws IOException {
        Files.writeString(file, "last year");
        assertEquals(NOON, clock.instant());
    }
}
