package shop.alexandria.orders.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.alexandria.events.ProductForm;

class VatRatesTest {
    private final VatRates rates = new VatRates(
            Map.of("DE", new BigDecimal("7"), "ie", BigDecimal.ZERO),
            Map.of(ProductForm.OTHER, Map.of("DE", new BigDecimal("19"))),
            new BigDecimal("5"));

    @ParameterizedTest
    @CsvSource({"BOOK,DE,7", "OTHER,DE,19", "AUDIO,DE,7", "BOOK,IE,0", "OTHER,IE,0", "BOOK,NO,5", "OTHER,NO,5"})
    void followCountryAndForm(ProductForm form, String country, BigDecimal percent) {
        assertEquals(percent, rates.percent(form, country));
    }
}
