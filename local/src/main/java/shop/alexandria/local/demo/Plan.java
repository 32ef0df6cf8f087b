package shop.alexandria.local.demo;

import java.time.LocalDate;
import shop.alexandria.local.processes.StartFailed;

/**
 * What is to be played: the same plan is the same play.
 *
 * @param first the day on which the year of the history begins
 */
public record Plan(long seed, int orders, LocalDate first) {
    static final int DAYS = 365;

    private static final int CUSTOMERS = 24;
    private static final int ORDERS_OF_A_CUSTOMER = 10;

    public Plan {
        if (orders < 1) {
            throw new StartFailed("A history of %d orders is none. Say --orders with at least 1.".formatted(orders));
        }
    }

    /** Until the day before this one. */
    public static Plan until(LocalDate today, long seed, int orders) {
        return new Plan(seed, orders, today.minusDays(DAYS));
    }

    LocalDate last() {
        return first.plusDays(DAYS - 1);
    }

    /** Registering is dear: few orders need few customers. */
    int customers() {
        return Math.clamp(orders / ORDERS_OF_A_CUSTOMER, 3, CUSTOMERS);
    }
}
