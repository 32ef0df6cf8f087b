package shop.alexandria.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** What the owner does on certain days: pay publishers, order from them, and keep the shelf from running empty. */
final class Shopkeeping {
    private static final int FEW = 3;
    private static final int DOZEN = 12;

    private final Person owner;
    private final Map<String, Ware> wares;

    Shopkeeping(Person owner, Map<String, Ware> wares) {
        this.owner = owner;
        this.wares = wares;
    }

    void work(LocalDate day) {
        switch (day.getDayOfMonth()) {
            case 2 -> owner.post("/api/v1/reorders/run", Map.of()).expect(200);
            case 4 ->
                owner.post(
                                "/api/v1/publishers/transfers?month="
                                        + YearMonth.from(day).minusMonths(1),
                                Map.of())
                        .expect(200, 204);
            case 7 -> unpack();
            default -> {} // a quiet day
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            fillUp();
        }
    }

    /** What was ordered from publishers has arrived. */
    private void unpack() {
        JsonNode open = owner.get("/api/v1/reorders?status=ORDERED&size=100")
                .expect(200)
                .body();
        for (JsonNode reorder : open.path("items")) {
            Ware ware = wares.get(reorder.path("isbn").asText());
            if (ware != null) { // else it is no business of ours
                owner.post(
                                "/api/v1/reorders/%s/receipt"
                                        .formatted(reorder.path("id").asText()),
                                Map.of("quantity", reorder.path("quantity").asInt(), "unitCost", ware.cost()))
                        .expect(200, 409);
            }
        }
    }

    /** What sells faster than publishers deliver is fetched from the wholesaler. */
    private void fillUp() {
        JsonNode fewer =
                owner.get("/api/v1/stock?below=threshold&size=100").expect(200).body();
        for (JsonNode stock : fewer.path("items")) {
            Ware ware = wares.get(stock.path("isbn").asText());
            if (ware != null && stock.path("available").asInt() < FEW) {
                receive(ware, DOZEN);
            }
        }
    }

    Reply receive(Ware ware, int copies) {
        return owner.post(
                        "/api/v1/stock/%s/movements".formatted(ware.isbn()),
                        Map.of(
                                "type",
                                "RECEIPT",
                                "quantity",
                                copies,
                                "unitCost",
                                ware.cost(),
                                "reference",
                                "wholesaler"))
                .expect(201);
    }
}
