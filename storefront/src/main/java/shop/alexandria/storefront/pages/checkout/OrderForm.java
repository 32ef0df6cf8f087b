package shop.alexandria.storefront.pages.checkout;

import java.util.List;
import shop.alexandria.storefront.accounts.Address;
import shop.alexandria.storefront.orders.OrdersApi;
import shop.alexandria.storefront.pages.AddressFields;
import shop.alexandria.storefront.pages.Form;

/** An order as it is typed at the checkout. */
final class OrderForm {
    static final String SHIPPING = "shippingAddress";
    static final String BILLING = "billingAddress";

    private OrderForm() {}

    static OrdersApi.NewOrder of(Form form) {
        Address shipping = AddressFields.whole(form, SHIPPING);
        Address billing = form.has("same") ? shipping : AddressFields.whole(form, BILLING);
        return new OrdersApi.NewOrder(
                form.has("isbn") ? List.of(new OrdersApi.Copies(form.text("isbn"), copies(form))) : null,
                shipping,
                billing);
    }

    /** One, unless a sensible number was asked for. */
    static int copies(Form form) {
        return form.text("quantity").matches("[1-9]\\d{0,3}") ? Integer.parseInt(form.text("quantity")) : 1;
    }
}
