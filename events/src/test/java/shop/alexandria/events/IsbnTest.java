package shop.alexandria.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    @ParameterizedTest
    @CsvSource({
        "9780439023481,9780439023481",
        "978-0-439-02348-1,9780439023481",
        "0-439-02348-3,9780439023481",
        "0439023483,9780439023481",
        "080442957X,9780804429573",
        "979-10-90636-07-1,9791090636071"
    })
    void readsBothLengthsWithOrWithoutHyphens(String written, String isbn) {
        assertEquals(isbn, Isbn.parse(written).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9780439023482", "0439023484", "97804390234", "hello", "9780439023481 9780439023481"})
    void refusesAWrongLengthOrCheckDigitInWordsForPeople(String written) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Isbn.parse(written));
        assertEquals(true, String.valueOf(refused.getMessage()).contains("is not an ISBN"));
    }

    @Test
    void doesNotRepeatAWholeNovelInItsMessage() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Isbn.parse("x".repeat(10_000)));
        assertEquals(true, String.valueOf(refused.getMessage()).length() < 200);
    }
}
