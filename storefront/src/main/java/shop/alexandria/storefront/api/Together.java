package shop.alexandria.storefront.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ThreadContext;

/** Asks several services at the same time, each on a virtual thread, for the one person whose page it is. */
@ApplicationScoped
public class Together {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ThreadContext request;

    Together(ThreadContext request) {
        this.request = request;
    }

    /** Begins to ask; the answer, or why there is none, when it is fetched. */
    public <T> Supplier<T> ask(Callable<T> question) {
        Future<T> answer = threads.submit(request.contextualCallable(question));
        return () -> fetched(answer);
    }

    private static <T> T fetched(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException refusal
                    ? refusal
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiAway(0);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
