package shop.alexandria.users;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does things at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    @SafeVarargs
    public static <T> List<T> each(Callable<T>... actions) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = Stream.of(actions)
                    .map(action -> threads.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            start.countDown();
            return futures.stream().map(AtOnce::outcome).toList();
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> times(int times, Callable<T> action) {
        return each(Stream.generate(() -> action).limit(times).toArray(Callable[]::new));
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
