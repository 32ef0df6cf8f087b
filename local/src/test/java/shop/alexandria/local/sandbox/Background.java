package shop.alexandria.local.sandbox;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs what is to happen at the same time as something else. */
final class Background {
    private Background() {}

    static <T> CompletableFuture<T> run(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
