package shop.alexandria.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount with its currency, exact to the currency's minor unit; never a floating-point number. */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    public Money {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException(
                    "%s has more than %d decimals".formatted(amount.toPlainString(), digits));
        }
        amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
    }

    /**
     * From the wire format {@code {"amount":"12.99","currency":"EUR"}}.
     *
     * @throws IllegalArgumentException with a message for people when the amount is no decimal or the currency unknown
     */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(decimal(amount), known(currency));
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** From cents, or whatever the currency's minor unit is. */
    public static Money ofMinor(long minorUnits, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(BigDecimal.valueOf(minorUnits, digits), currency);
    }

    /** In cents, or whatever the currency's minor unit is. */
    public long minorUnits() {
        return amount.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** A share of it, rounded half up once to the minor unit. */
    public Money percent(BigDecimal percentage) {
        BigDecimal exact = amount.multiply(percentage).movePointLeft(2);
        return new Money(exact.setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    @JsonProperty("amount")
    String amountText() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot reckon %s with %s".formatted(currency, other.currency));
        }
        return other;
    }

    private static BigDecimal decimal(String amount) {
        if (amount == null || !amount.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException("the amount must be a decimal string such as \"12.99\"");
        }
        return new BigDecimal(amount);
    }

    private static String known(String currency) {
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new IllegalArgumentException("the currency must be an ISO 4217 code such as \"EUR\"", unknown);
        }
    }
}
