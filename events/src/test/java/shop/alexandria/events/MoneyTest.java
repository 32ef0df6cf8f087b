package shop.alexandria.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void travelsAsADecimalStringWithItsCurrency() throws JsonProcessingException {
        Money price = Money.of("12.9", "EUR");

        assertEquals("{\"amount\":\"12.90\",\"currency\":\"EUR\"}", json.writeValueAsString(price));
        assertEquals(price, json.readValue("{\"amount\":\"12.90\",\"currency\":\"EUR\"}", Money.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,99", "1e3", "NaN", "12.999", "--1", "99999999999999"})
    void refusesWhatIsNoAmount(String amount) {
        assertThrows(IllegalArgumentException.class, () -> Money.of(amount, "EUR"));
    }

    @Test
    void refusesAnUnknownCurrencyAndMixedOnes() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1.00", "EURO"));
        assertThrows(
                IllegalArgumentException.class, () -> Money.of("1.00", "EUR").plus(Money.of("1.00", "USD")));
    }

    @Test
    void knowsCurrenciesWithoutCents() {
        assertEquals("500 JPY", Money.of("500", "JPY").toString());
        assertEquals(500, Money.of("500", "JPY").minorUnits());
    }

    @ParameterizedTest
    @CsvSource({"10.00,12.5,1.25", "0.10,5,0.01", "0.09,5,0.00", "-10.00,12.5,-1.25", "9.99,0,0.00", "9.99,100,9.99"})
    void roundsAShareHalfUpOnce(String amount, String percentage, String share) {
        assertEquals(Money.of(share, "EUR"), Money.of(amount, "EUR").percent(new BigDecimal(percentage)));
    }

    @Property
    void losesNoCentOnTheWayToMinorUnitsAndBack(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long cents) {
        assertEquals(cents, Money.ofMinor(cents, "EUR").minorUnits());
    }
}
