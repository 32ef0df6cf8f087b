package shop.alexandria.publishers.royalties.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.Money;

class SalePercentageTest {

    @ParameterizedTest
    @CsvSource({"12.5, 17.98, 2.25", "12.5, 0.04, 0.01", "10, 0.04, 0.00", "0, 8.99, 0.00", "100, 8.99, 8.99"})
    void isRoundedHalfUp(BigDecimal percentage, String lineTotal, String share) {
        assertEquals(Money.of(share, "EUR"), new SalePercentage(percentage).of(Money.of(lineTotal, "EUR")));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01"})
    void liesBetweenNothingAndAll(BigDecimal percentage) {
        assertThrows(IllegalArgumentException.class, () -> new SalePercentage(percentage));
    }

    @Test
    void isWrittenWithoutNoughtsAtTheEnd() {
        assertEquals("12.5", new SalePercentage(new BigDecimal("12.5000")).toString());
        assertEquals("100", new SalePercentage(new BigDecimal("100.0")).toString());
    }
}
