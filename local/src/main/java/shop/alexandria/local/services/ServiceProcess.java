package shop.alexandria.local.services;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shop.alexandria.local.processes.Await;
import shop.alexandria.local.processes.ChildProcess;
import shop.alexandria.local.processes.ProgramPart;
import shop.alexandria.local.processes.StartFailed;

/** One service as a process. The first start of a build is a rehearsal, at the end of which it stores its start-up cache. */
public final class ServiceProcess extends ProgramPart {
    private static final Duration UNTIL_LIVE = Duration.ofMinutes(4);
    private static final Duration UNTIL_READY = Duration.ofSeconds(45);
    private static final Duration UNTIL_STORED = Duration.ofMinutes(3);

    private final ServiceProgram program;
    private final Health health;
    private final Consumer<String> notes;
    private @Nullable Build chosen;
    private volatile boolean rehearsing;
    private volatile boolean stopped;

    public ServiceProcess(ServiceProgram program, ServicePorts ports, Consumer<String> notes) {
        super(program.service().text(), ports.http(), program.logs());
        this.program = program;
        this.health = new Health(ports.management());
        this.notes = notes;
    }

    @Override
    public void start() {
        stopped = false;
        Build build = build();
        if (!stopped) {
            StartupCache cache = build.startupCache();
            run(build, cache.exists() ? cache.optionsToUse() : List.of());
        }
    }

    /** Chosen once: whoever builds while the shop is open means the next opening. */
    private Build build() {
        if (chosen == null) {
            chosen = program.latestBuild();
            if (!chosen.startupCache().exists()) {
                rehearse(chosen);
            }
        }
        return chosen;
    }

    /** Whatever goes wrong here makes later starts slow, and no more. */
    private void rehearse(Build build) {
        StartupCache cache = build.startupCache();
        rehearsing = true;
        try {
            notes.accept("storing its start-up cache, once");
            run(build, cache.optionsToRecord()).stop(UNTIL_STORED);
            cache.publish();
        } catch (StartFailed | IOException _) {
            notes.accept("could not store its start-up cache");
        } finally {
            rehearsing = false;
        }
    }

    private ChildProcess run(Build build, List<String> options) {
        ChildProcess live = launch(program.of(build, options), UNTIL_LIVE, health::isLive);
        if (!Await.within(UNTIL_READY, () -> !live.isAlive() || health.isReady())) {
            notes.accept("lives, but is not ready: " + String.join(", ", health.failingChecks()));
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

    public Health health() {
        return health;
    }
}
