package shop.alexandria.publishers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Answers in the name of the inventory service what is short, two books at a time. */
@ApplicationScoped
@Path("/internal/stock/shortages")
public class InventoryDesk {
    private static final int STEP = 2;

    private final NavigableMap<String, Short> shortages = new ConcurrentSkipListMap<>();

    public record Short(
            String isbn,
            String title,
            @Nullable String publisherId,
            String publisher,
            long available,
            long threshold,
            long receivedByReorders) {}

    public record Step(List<Short> shortages, @Nullable String next) {}

    /** Four copies of ten are left. */
    void runsShort(String isbn, String publisher) {
        runsShort(isbn, publisher, 0);
    }

    void runsShort(String isbn, String publisher, long receivedByReorders) {
        shortages.put(isbn, new Short(isbn, "A <short> novel", null, publisher, 4, 10, receivedByReorders));
    }

    void hasEnough(String isbn) {
        shortages.remove(isbn);
    }

    void hasEnoughOfEverything() {
        shortages.clear();
    }

    @GET
    @RolesAllowed("service")
    @Operation(hidden = true)
    public Step after(@QueryParam("after") @DefaultValue("") String after) {
        List<Short> step =
                shortages.tailMap(after, false).values().stream().limit(STEP).toList();
        return new Step(step, step.size() < STEP ? null : step.getLast().isbn());
    }
}
