package shop.alexandria.gateway;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Supplier;

/** An answer that may be a little old: however many ask, it is worked out once per {@code age}. */
public final class Recent<T> {

    private final long age;
    private final Supplier<Future<T>> source;
    private Future<T> answer = Future.failedFuture("not yet asked");
    private long askedAt;

    public Recent(Duration age, Supplier<Future<T>> source) {
        this.age = age.toNanos();
        this.source = source;
        this.askedAt = System.nanoTime() - this.age;
    }

    public synchronized Future<T> get() {
        if (System.nanoTime() - askedAt >= age && answer.isComplete()) {
            askedAt = System.nanoTime();
            answer = source.get();
        }
        return answer;
    }
}
