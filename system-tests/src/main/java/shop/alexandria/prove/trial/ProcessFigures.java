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
        return read("VmRSS:") >> 10;
    }

    /** The most that ever was resident. */
    public long peakMegabytes() {
        return read("VmHWM:") >> 10;
    }

    /** Of the operating system. */
    public long threads() {
        return read("Threads:");
    }

    /** A variable of the environment it was started with; empty when it has none of that name. */
    public String told(String variable) {
        try {
            String start = variable + "=";
            return Stream.of(Files.readString(file("environ")).split("\0"))
                    .filter(entry -> entry.startsWith(start))
                    .map(entry -> entry.substring(start.length()))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }

    private long read(String entry) {
        try (Stream<String> lines = Files.lines(file("status"))) {
            return lines.filter(line -> line.startsWith(entry))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
