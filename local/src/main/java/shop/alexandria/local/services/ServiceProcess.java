package shop.alexandria.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.ChildProcess;
import shop.alexandria.local.processes.Http;
import shop.alexandria.local.processes.Program;
import shop.alexandria.local.processes.ProgramPart;
import shop.alexandria.local.processes.StartFailed;

/** One service as a process. The first start of a build is a rehearsal, at the end of which it stores its start-up cache. */
public final class ServiceProcess extends ProgramPart {
    private static final Duration UNTIL_LIVE = Duration.ofMinutes(4);
    private static final Duration UNTIL_READY = Duration.ofSeconds(45);
    private static final Duration UNTIL_STORED = Duration.ofMinutes(3);

    // Every service knows some of them.
    private static final List<String> SAMPLES = List.of(
            "/q/openapi?format=json",
            "/api/v1/books?q=a",
            "/api/v1/orders",
            "/api/v1/status",
            "/alexandria",
            "/unknown");

    private final ServiceProgram program;
    private final Health health;
    private final Consumer<String> notes;
    private @Nullable Build chosen;
    private final Queue<Map<String, String>> toldAtOneStart = new ConcurrentLinkedQueue<>();
    private volatile boolean rehearsing;
    private volatile boolean stopped;

    public ServiceProcess(ServiceProgram program, ServicePorts ports, Consumer<String> notes) {
        super(program.name(), ports.http(), program.logs());
        this.program = program;
        this.health = new Health(ports.management());
        this.notes = notes;
    }

    @Override
    public void start() {
        stopped = false;
        Build build = build();
        if (!stopped) {
            run(program.opening(build, Objects.requireNonNullElse(toldAtOneStart.poll(), Map.of())));
        }
    }

    @Override
    public void tellAtOneStart(Map<String, String> variables) {
        toldAtOneStart.add(Map.copyOf(variables));
    }

    /** Chosen once: whoever builds while the shop is open means the next opening. */
    private Build build() {
        if (chosen == null) {
            chosen = program.latestBuild();
            if (program.storesStartupCache() && !chosen.startupCache().exists()) {
                rehearse(chosen);
            }
        }
        return chosen;
    }

    /** Whatever goes wrong here makes later starts slow, and no more. */
    private void rehearse(Build build) {
        rehearsing = true;
        notes.accept("storing its start-up cache, once");
        try {
            StartupCache cache = build.startupCache();
            if (perform(program.rehearsal(build))) {
                cache.publish();
            } else {
                cache.discardDraft();
                notes.accept("could not store its start-up cache; see " + build.rehearsalLog());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rehearsing = false;
        }
    }

    private boolean perform(Program rehearsal) {
        try {
            ChildProcess actor = run(rehearsal);
            SAMPLES.forEach(this::tryOut);
            actor.stop(UNTIL_STORED);
            return true;
        } catch (StartFailed _) {
            return false;
        }
    }

    /** What it answers does not matter, only that it has answered before. */
    private void tryOut(String path) {
        try {
            Http.get(port(), path);
        } catch (IOException _) {
            // Another service it needs may not be there yet.
        }
    }

    private ChildProcess run(Program how) {
        ChildProcess live = launch(how, UNTIL_LIVE, health::isLive);
        if (!Await.within(UNTIL_READY, () -> !live.isAlive() || health.isReady())) {
            notes.accept("lives, but is not ready: " + health.whatIsMissing());
        }
        return live;
    }

    @Override
    public void stop() {
        stopped = true;
        if (rehearsing) {
            kill();
        } else {
            super.stop();
        }
    }
}
