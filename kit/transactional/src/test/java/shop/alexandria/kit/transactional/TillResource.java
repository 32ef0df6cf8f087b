package shop.alexandria.kit.transactional;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.ResponseStatus;
import shop.alexandria.kit.web.Problems;

/** An endpoint that must not act twice, and does what the test wants it to. */
@Path("/till")
@RolesAllowed("customer")
@RunOnVirtualThread
class TillResource {
    static final AtomicInteger COUNT = new AtomicInteger();
    static final AtomicReference<CountDownLatch> HOLD = new AtomicReference<>(new CountDownLatch(0));

    record Coins(@Min(1) int amount, String how) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Map<String, Integer> put(@Valid Coins coins) throws InterruptedException {
        switch (coins.how()) {
            case "slowly" -> HOLD.get().await();
            case "in vain" -> throw new IllegalStateException("the till is stuck");
            case "refused" ->
                throw Problems.of(409, "till-full", "The till is full.").build();
            default -> {}
        }
        return Map.of("count", COUNT.incrementAndGet());
    }
}
