package shop.alexandria.inventory.imports.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsbnRecoveryTest {

    @ParameterizedTest
    @CsvSource({
        "439023483, 9.78043902348e+12, 9780439023481",
        "61120081, 9.78006112008e+12, 9780061120084",
        "067001821X, , 9780670018215",
        "067001821x, , 9780670018215",
        "0-439-02348-3, , 9780439023481",
        "9780439023481, , 9780439023481",
        "'', 978-0-439-02348-1, 9780439023481",
        "195170342, 195170342.0, 9780195170344",
        "553609416, 76783609419.0, 9780553609417",
        "9.780439023481E12, 439023483, 9780439023481",
        "9780439023481.0, , 9780439023481"
    })
    void recoversWhatASpreadsheetHasDone(String first, @Nullable String second, String isbn) throws RecordRefused {
        assertEquals(isbn, IsbnRecovery.recover(first, second).value());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', no ISBN",
        "'', 9.78067172365e+12, rounded by a spreadsheet (9.78067172365e+12)",
        "812971060, 9.78081297106e+12, check digit of ISBN-10 0812971060 is wrong",
        "'', 9780439023482, check digit of ISBN-13 9780439023482 is wrong",
        "439023483, 9780061120084, of different books",
        "B0013TX6FI, '', is not an ISBN"
    })
    void saysWhyThereIsNone(String first, String second, String reason) {
        RecordRefused refused = assertThrows(RecordRefused.class, () -> IsbnRecovery.recover(first, second));
        assertTrue(refused.reason().contains(reason), refused.reason());
    }

    @Test
    void neverGuessesFromARoundedNumber() {
        assertThrows(RecordRefused.class, () -> IsbnRecovery.recover(null, "9.78E+12"));
    }
}
