package shop.alexandria.storefront.pages.checkout;

import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.storefront.pages.Country;
import shop.alexandria.storefront.pages.Form;

/**
 * What is about to be ordered, and where it shall go.
 *
 * @param key makes of a form that is sent twice one order
 */
record CheckoutView(List<Row> rows, Money subtotal, Form form, String key) {

    record Row(String isbn, String title, int quantity, Money total) {}

    public List<Country> countries() {
        return Country.all();
    }

    /** Whether the bill goes to the same address, as it does until somebody says otherwise. */
    public boolean same() {
        return !form.has("key") || form.has("same");
    }

    String titleOf(String isbn) {
        return rows.stream()
                .filter(row -> row.isbn().equals(isbn))
                .findFirst()
                .map(Row::title)
                .orElse(isbn);
    }

    CheckoutView with(Form other) {
        return new CheckoutView(rows, subtotal, other, key);
    }
}
