package shop.alexandria.inventory.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do something at the same moment. */
public final class Crowd {
    private Crowd() {}

    /** Everybody starts together; answers what came of it, failures included. */
    public static <T> List<Outcome<T>> of(int people, IntFunction<Callable<T>> each) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                Callable<T> action = each.apply(person);
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            start.countDown();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : running) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) throws InterruptedException {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException failure) {
            return new Outcome<>(null, failure.getCause());
        }
    }

    /** One of the two is null. */
    public record Outcome<T>(T result, Throwable failure) {
        public boolean failedWith(Class<? extends Throwable> type) {
            return type.isInstance(failure);
        }

        public boolean succeeded() {
            return failure == null;
        }
    }
}
