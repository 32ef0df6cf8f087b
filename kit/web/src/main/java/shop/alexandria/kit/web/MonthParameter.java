package shop.alexandria.kit.web;

import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.YearMonth;

/** A month such as {@code 2026-10}. */
@Provider
public class MonthParameter extends TextParameter<YearMonth> {
    public MonthParameter() {
        super(YearMonth.class, MonthParameter::parse);
    }

    private static YearMonth parse(String text) {
        try {
            if (text.matches("[12]\\d{3}-\\d{2}")) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException _) {
            // as any other text
        }
        throw new IllegalArgumentException("must be a month such as 2026-10");
    }
}
