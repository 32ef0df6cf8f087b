package shop.alexandria.local.shop;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;

/** Doing the same to several things at a time. */
final class Together {
    private Together() {}

    /** At most so many at once, in order. The first failure is thrown at once; what had not begun by then is left undone. */
    static <T> void all(List<T> things, int atOnce, Consumer<T> task) {
        ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(
                Math.max(1, atOnce),
                Thread.ofPlatform().name("together-", 0).daemon().factory());
        ExecutorCompletionService<Void> tasks = new ExecutorCompletionService<>(threads);
        things.forEach(thing -> tasks.submit(() -> task.accept(thing), null));
        threads.shutdown();
        try {
            things.forEach(_ -> awaitOne(tasks));
        } finally {
            threads.getQueue().clear();
        }
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
