package shop.alexandria.prove.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a process uses, as Linux counts it. */
public record ProcessFigures(long pid) {
    public static ProcessFigures of(long pid) {
        return new ProcessFigures(pid);
    }

    public Duration processorTime() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Resident now. */
    public long megabytes() {
        return read("VmRSS:");
    }

    /** The most that ever was resident. */
    public long peakMegabytes() {
        return read("VmHWM:");
    }

    private long read(String entry) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(entry))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kibibytes -> Long.parseLong(kibibytes) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
