package shop.alexandria.local.shop;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Doing the same to several things at a time. */
final class Together {
    private Together() {}

    /** At most so many at once, in order; the first failure is thrown without waiting for the rest. */
    static <T> void all(List<T> things, int atOnce, Consumer<T> task) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, atOnce),
                Thread.ofPlatform().name("together-", 0).daemon().factory());
        ExecutorCompletionService<Void> tasks = new ExecutorCompletionService<>(threads);
        things.forEach(thing -> tasks.submit(() -> task.accept(thing), null));
        threads.shutdown();
        things.forEach(_ -> awaitOne(tasks));
    }

    private static void awaitOne(ExecutorCompletionService<Void> tasks) {
        try {
            tasks.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
