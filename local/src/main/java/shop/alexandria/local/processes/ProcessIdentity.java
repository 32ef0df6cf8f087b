package shop.alexandria.local.processes;

import java.time.Instant;
import java.util.Optional;

/** A process that is told from a later one with the same number by the time it was started. */
public record ProcessIdentity(long pid, long startedMillis) {

    /** The process of this number now; none when it has ended. */
    public static Optional<ProcessIdentity> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> new ProcessIdentity(pid, started(process)));
    }

    /** The process itself, if it still runs; never another one that was given its number. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process) == startedMillis);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
