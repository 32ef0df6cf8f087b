package shop.alexandria.local.shop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.alexandria.local.processes.Await;

/** Processes of a launcher that was killed and could not stop them. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final RunFolder notes;
    private final Progress progress;

    public Leftovers(RunFolder notes, Progress progress) {
        this.notes = notes;
        this.progress = progress;
    }

    /** Stops those that still run, and tells it; answers whether there were any. */
    public boolean stop() {
        List<PartRecord> left = notes.last().stream()
                .flatMap(shop -> shop.parts().stream())
                .filter(part -> process(part).isPresent())
                .toList();
        left.forEach(part -> progress.note(part.name(), "was left behind by a killed launcher; stopping it"));
        left.reversed().forEach(part -> process(part).ifPresent(ProcessHandle::destroy));
        Await.within(
                PATIENCE, () -> left.stream().noneMatch(part -> process(part).isPresent()));
        left.forEach(part -> process(part).ifPresent(ProcessHandle::destroyForcibly));
        notes.clear();
        return !left.isEmpty();
    }

    private static Optional<ProcessHandle> process(PartRecord part) {
        return Stream.ofNullable(part.process())
                .flatMap(process -> process.find().stream())
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .findFirst();
    }
}
