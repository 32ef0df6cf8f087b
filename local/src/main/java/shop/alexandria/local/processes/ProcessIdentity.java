package shop.alexandria.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that is told from a later one with the same number by the moment at which it was started.
 *
 * @param started on Linux in ticks since the machine was, else in milliseconds of the clock: what the clock says of the
 *     same moment changes when the clock is put right
 */
public record ProcessIdentity(long pid, long started) {
    /** Of the fields after the program's name, which is in parentheses and may contain anything: see proc(5). */
    private static final int START_TIME = 19;

    /** The process of this number now; none when it has ended. */
    public static Optional<ProcessIdentity> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> new ProcessIdentity(pid, started(process)));
    }

    /** The process itself, if it still runs; never another one that was given its number. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> started(process) == started);
    }

    private static long started(ProcessHandle process) {
        Path status = Path.of("/proc/%d/stat".formatted(process.pid()));
        return Files.exists(status)
                ? ticks(status)
                : process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static long ticks(Path status) {
        try {
            String line = Files.readString(status);
            return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[START_TIME]);
        } catch (IOException ended) {
            return 0;
        }
    }
}
