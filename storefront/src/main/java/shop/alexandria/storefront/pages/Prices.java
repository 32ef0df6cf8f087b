package shop.alexandria.storefront.pages;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import shop.alexandria.events.Money;

/** Money as the pages write it. */
@TemplateExtension
public final class Prices {

    private Prices() {}

    public static String written(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }
}
