package shop.alexandria.inventory.imports.domain;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.alexandria.events.Money;

/** Numbers as files have them. */
final class Amounts {
    private static final Pattern PRICE = Pattern.compile("[€$£]?\\s*(\\d{1,7})(?:[.,](\\d{1,2}))?\\s*[€$£]?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})([.,]0+)?");

    private Amounts() {}

    /** {@code 12.99}, {@code 12,99} or {@code €12.99}. */
    static Money price(String text, String currency) throws RecordRefused {
        Matcher price = PRICE.matcher(text);
        if (!price.matches()) {
            throw new RecordRefused("'%s' is not a price: write it as 12.99".formatted(text));
        }
        String cents = price.group(2);
        try {
            return new Money(new BigDecimal(price.group(1) + (cents == null ? "" : "." + cents)), currency);
        } catch (IllegalArgumentException noCurrency) {
            throw new RecordRefused("'%s' is not a currency".formatted(currency));
        }
    }

    /** {@code 374} or {@code 374.0}. */
    static int whole(Column column, String text) throws RecordRefused {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw new RecordRefused("'%s' is not a whole number (%s)".formatted(text, column));
        }
        return Integer.parseInt(whole.group(1));
    }
}
