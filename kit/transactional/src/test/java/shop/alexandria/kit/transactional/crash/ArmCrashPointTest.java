package shop.alexandria.kit.transactional.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArmCrashPointTest {
    private enum Point implements CrashPoint {
        ORDER_KEPT,
        ORDER_PAID
    }

    private final ArmCrashPoint arming = new ArmCrashPoint(List.of(() -> List.of(Point.values())), "orders");

    @Test
    void isHarmlessWhenNothingIsNamed() {
        assertTrue(arming.named(null).isEmpty());
        CrashPoints.reached(Point.ORDER_KEPT);
    }

    @Test
    void diesTheFirstTimeAtThePointThatIsNamed() {
        ArmedCrashPoint armed = arming.named("orders.order-paid").orElseThrow();

        assertFalse(armed.isDueAt(Point.ORDER_KEPT));
        assertTrue(armed.isDueAt(Point.ORDER_PAID));
    }

    @Test
    void diesAtTheTimeThatIsNamed() {
        ArmedCrashPoint armed = arming.named("orders.order-paid:3").orElseThrow();

        assertFalse(armed.isDueAt(Point.ORDER_PAID));
        assertFalse(armed.isDueAt(Point.ORDER_PAID));
        assertTrue(armed.isDueAt(Point.ORDER_PAID));
    }

    @Test
    void leavesAloneWhatIsAnotherServicesAffair() {
        assertTrue(arming.named("inventory.sale-committed").isEmpty());
    }

    @Test
    void refusesToStartWithANameNobodyKnowsAndSaysWhichThereAre() {
        Exception refused = assertThrows(IllegalStateException.class, () -> arming.named("orders.order-payed"));

        assertTrue(String.valueOf(refused.getMessage()).contains("order-kept, order-paid"));
        assertThrows(IllegalArgumentException.class, () -> arming.named("orders.order-paid:0"));
        assertEquals("order-kept", Point.ORDER_KEPT.point());
    }
}
