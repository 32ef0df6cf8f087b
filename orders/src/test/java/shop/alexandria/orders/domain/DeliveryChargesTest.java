package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.alexandria.events.Money;

class DeliveryChargesTest {
    private final DeliveryCharges charges = new DeliveryCharges(
            Map.of(
                    "de", Map.of(1_000, new BigDecimal("2.95"), 5_000, new BigDecimal("5.95")),
                    "other", Map.of(5_000, new BigDecimal("12"))),
            "EUR");

    @Test
    void growWithTheWeight() {
        assertEquals(Money.of("2.95", "EUR"), charges.of("DE", 300));
        assertEquals(Money.of("2.95", "EUR"), charges.of("DE", 1_000));
        assertEquals(Money.of("5.95", "EUR"), charges.of("DE", 1_001));
    }

    @Test
    void endWithTheHeaviestBand() {
        assertEquals(Money.of("5.95", "EUR"), charges.of("DE", 40_000));
    }

    @Test
    void areTheSameForAllCountriesThatAreNotNamed() {
        assertEquals(Money.of("12.00", "EUR"), charges.of("NZ", 300));
    }

    @Test
    void areNothingWhereNoneIsNamed() {
        assertEquals(Money.zero("EUR"), new DeliveryCharges(Map.of(), "EUR").of("DE", 300));
    }
}
