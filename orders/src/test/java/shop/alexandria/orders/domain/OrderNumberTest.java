package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OrderNumberTest {

    @RepeatedTest(100)
    void isFoundAsPeopleWriteIt() {
        OrderNumber number = OrderNumber.random();

        assertTrue(number.value().matches("[0-9A-Z-]{6,20}"));
        assertEquals(number, OrderNumber.parse(number.value().replace("-", "")));
        assertEquals(number, OrderNumber.parse(number.value().toLowerCase(Locale.ROOT)));
        assertEquals(number, OrderNumber.parse(number.value().replace('0', 'o').replace('1', 'l')));
    }

    @Test
    void noticesAWrongCharacterAndTwoSwapped() {
        OrderNumber number = OrderNumber.parse("7KXM93QD" + checkOf("7KXM93QD"));

        assertThrows(IllegalArgumentException.class, () -> OrderNumber.parse("7KXM93QE" + last(number)));
        assertThrows(IllegalArgumentException.class, () -> OrderNumber.parse("7KXM39QD" + last(number)));
        assertThrows(IllegalArgumentException.class, () -> OrderNumber.parse("K7XM93QD" + last(number)));
    }

    private static char last(OrderNumber number) {
        return number.value().charAt(number.value().length() - 1);
    }

    /** The one that is accepted. */
    private static char checkOf(String digits) {
        return (char) "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .filter(check -> isNumber(digits + (char) check))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNumber(String text) {
        try {
            return OrderNumber.parse(text) != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
