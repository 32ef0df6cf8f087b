package shop.alexandria.storefront.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.api.ApiRefused;
import shop.alexandria.storefront.api.Problem;

/** Numbers and dates that were typed; what is none is refused like anything else, with the field named. */
public final class FormNumbers {

    private FormNumbers() {}

    public static long whole(Form form, String name) {
        String typed = form.text(name);
        if (!typed.matches("[+-]?\\d{1,9}")) {
            throw wrong(name, "has to be a whole number");
        }
        return Long.parseLong(typed);
    }

    /** An amount as people write it, with a point or a comma. */
    public static Money money(Form form, String name, String currency) {
        try {
            return Money.of(form.text(name).replace(',', '.'), currency);
        } catch (IllegalArgumentException noAmount) {
            throw wrong(name, "has to be an amount such as 12.99");
        }
    }

    public static @Nullable Money optionalMoney(Form form, String name, String currency) {
        return form.has(name) ? money(form, name, currency) : null;
    }

    public static @Nullable LocalDate optionalDay(Form form, String name) {
        try {
            return form.has(name) ? LocalDate.parse(form.text(name)) : null;
        } catch (DateTimeException noDay) {
            throw wrong(name, "has to be a date such as 2026-11-30");
        }
    }

    private static ApiRefused wrong(String name, String message) {
        List<Problem.Violation> violations = List.of(new Problem.Violation(name, message));
        return new ApiRefused(new Problem(400, "invalid-request", message, violations, List.of()));
    }
}
