package shop.alexandria.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** A book the shop sells. */
record Ware(String isbn, BigDecimal price, String currency) {
    // What booksellers pay of the price.
    private static final BigDecimal SHARE = new BigDecimal("0.58");

    static Ware of(Reply book) {
        JsonNode price = book.body().path("price");
        return new Ware(
                book.text("isbn"),
                new BigDecimal(price.path("amount").asText()),
                price.path("currency").asText());
    }

    Map<String, String> cost() {
        String amount = price.multiply(SHARE).setScale(2, RoundingMode.HALF_UP).toPlainString();
        return Map.of("amount", amount, "currency", currency);
    }
}
