package shop.alexandria.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/** Many people who do the same at the same moment. */
public final class Crowd {
    private Crowd() {}

    /** What came out for each of them, in their order. */
    public static <T> List<T> atOnce(int people, IntFunction<T> deed) {
        CountDownLatch signal = new CountDownLatch(1);
        List<Future<T>> deeds = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                int person = i;
                deeds.add(threads.submit(() -> {
                    signal.await();
                    return deed.apply(person);
                }));
            }
            signal.countDown();
        }
        return deeds.stream().map(Crowd::outcome).toList();
    }

    /** The same, but no more than so many at a time. */
    public static <T> List<T> inTurn(int atATime, int people, IntFunction<T> deed) {
        Semaphore turns = new Semaphore(atATime);
        return atOnce(people, person -> {
            turns.acquireUninterruptibly();
            try {
                return deed.apply(person);
            } finally {
                turns.release();
            }
        });
    }

    private static <T> T outcome(Future<T> deed) {
        try {
            return deed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
