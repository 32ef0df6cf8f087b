package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.Money;

class TotalsTest {

    @Test
    void addsLinesAndDelivery() {
        List<OrderLine> lines = List.of(Sample.line("12.99", 2), Sample.line("0.01", 3));

        Totals totals = Totals.of(lines, Money.of("4.90", "EUR"), _ -> new BigDecimal("7"));

        assertEquals(Money.of("26.01", "EUR"), totals.subtotal());
        assertEquals(Money.of("30.91", "EUR"), totals.total());
    }

    @ParameterizedTest
    @CsvSource({"10.70,7,0.70", "12.99,7,0.85", "11.90,19,1.90", "9.99,0,0.00"})
    void findsTheTaxThatThePriceContains(String price, String percent, String tax) {
        Totals totals = Totals.of(List.of(Sample.line(price, 1)), Money.zero("EUR"), _ -> new BigDecimal(percent));

        assertEquals(Money.of(tax, "EUR"), totals.tax());
        assertEquals(Money.of(price, "EUR"), totals.total());
    }

    /** 107.00 at 7 % contain 7.00, 119.00 at 19 % contain 19.00; so does a tenth of each in the delivery. */
    @Test
    void taxesTheDeliveryLikeWhatItCarries() {
        OrderLine book = Sample.line("107.00", 1);
        OrderLine calendar = Sample.line("119.00", 1);

        Totals totals = Totals.of(
                List.of(book, calendar),
                Money.of("22.60", "EUR"),
                line -> new BigDecimal(line.equals(book) ? "7" : "19"));

        assertEquals(Money.of("28.60", "EUR"), totals.tax());
    }

    @Test
    void findsTheTaxOfADeliveryOfWhatCostsNothing() {
        Totals totals = Totals.of(List.of(Sample.line("0.00", 2)), Money.of("10.70", "EUR"), _ -> new BigDecimal("7"));

        assertEquals(Money.of("0.70", "EUR"), totals.tax());
    }
}
