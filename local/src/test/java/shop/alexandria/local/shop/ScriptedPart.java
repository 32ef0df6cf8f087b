package shop.alexandria.local.shop;

import java.util.concurrent.atomic.AtomicInteger;
import shop.alexandria.local.processes.Part;
import shop.alexandria.local.processes.StartFailed;

/** A part that dies and fails when the test says so. */
final class ScriptedPart implements Part {
    final AtomicInteger starts = new AtomicInteger();
    volatile boolean canStart = true;
    private volatile boolean running;

    void die() {
        running = false;
    }

    @Override
    public void start() {
        starts.incrementAndGet();
        if (!canStart) {
            throw new StartFailed("not today");
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public long pid() {
        return 0;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public int port() {
        return 1;
    }
}
