package shop.alexandria.orders.payments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Problems;

/** Inventory as orders sees it, with one book: attempts that hold a copy, expire, and are taken up again. */
@Singleton
@Path("/internal/reservations")
@RunOnVirtualThread
public class InventoryStandIn {
    private final Map<UUID, Integer> holding = new HashMap<>();
    private final Map<UUID, Integer> latest = new HashMap<>();
    private int free;
    private Duration window = Duration.ofMinutes(5);
    private boolean away;
    private String title = "Dune";

    public record Line(String isbn, int quantity) {}

    public record Checkout(UUID orderId, String customerId, Duration holdFor, List<Line> lines) {}

    public record Hold(@Nullable Instant until) {}

    /** As many copies as are given, held for as long as is given. */
    public synchronized void open(int copies, Duration holdFor) {
        free = copies;
        window = holdFor;
        away = false;
        title = "Dune";
    }

    public synchronized void rename(String newTitle) {
        title = newTitle;
    }

    public synchronized void setAway(boolean isAway) {
        away = isAway;
    }

    /** The time of a hold is over; somebody else may take the copy. */
    public synchronized void expire(UUID orderId) {
        if (holding.remove(orderId) != null) {
            free++;
        }
    }

    public synchronized void sellToSomebodyElse() {
        free--;
    }

    synchronized int free() {
        return free;
    }

    synchronized boolean holds(UUID orderId) {
        return holding.containsKey(orderId);
    }

    @POST
    @RolesAllowed("service")
    public synchronized Map<String, Object> checkOut(Checkout checkout) {
        refuseWhenAway();
        if (!holding.containsKey(checkout.orderId())) {
            take(checkout.orderId(), 1);
        }
        return Map.of(
                "orderId", checkout.orderId(),
                "attempt", 1,
                "deadline", Instant.now().plus(window),
                "fromCart", false,
                "lines", List.of(line(checkout.lines().getFirst())));
    }

    @PUT
    @RolesAllowed("service")
    @Path("/{orderId}/{attempt}")
    public synchronized void keep(@PathParam("orderId") UUID order, @PathParam("attempt") int attempt, Hold hold) {
        refuseWhenAway();
        if (attempt < latest.getOrDefault(order, 0)
                || (attempt == latest.getOrDefault(order, 0) && !holding.containsKey(order))) {
            throw Problems.of(409, "reservation-released", "It is over.").build();
        }
        if (holding.containsKey(order)) {
            holding.put(order, attempt);
            latest.put(order, attempt);
        } else {
            take(order, attempt);
        }
    }

    private void take(UUID order, int attempt) {
        if (free == 0) {
            throw Problems.of(409, "insufficient-stock", "Sold out.").build();
        }
        free--;
        holding.put(order, attempt);
        latest.put(order, attempt);
    }

    private void refuseWhenAway() {
        if (away) {
            throw Problems.of(503, "unavailable", "Away for a moment.").build();
        }
    }

    private Map<String, Object> line(Line line) {
        return Map.of(
                "isbn",
                line.isbn(),
                "title",
                title,
                "authors",
                List.of("Frank Herbert"),
                "genres",
                List.of("Science Fiction"),
                "publisher",
                "Chilton",
                "unitPrice",
                new Money(new BigDecimal("12.99"), "EUR"),
                "weightGrams",
                400,
                "quantity",
                line.quantity());
    }
}
