package shop.alexandria.storefront.pages.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.storefront.accounts.AccountApi;
import shop.alexandria.storefront.accounts.Me;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.carts.Cart;
import shop.alexandria.storefront.catalogue.Book;
import shop.alexandria.storefront.catalogue.CatalogueApi;
import shop.alexandria.storefront.pages.AddressFields;
import shop.alexandria.storefront.pages.Form;

/** Puts what is to be ordered beside the addresses of the profile: the cart, or the one book that is bought at once. */
@ApplicationScoped
class PrepareCheckout {
    private final AccountApi account;
    private final CatalogueApi catalogue;
    private final MyCart myCart;
    private final Together together;

    PrepareCheckout(
            @RestClient AccountApi account, @RestClient CatalogueApi catalogue, MyCart myCart, Together together) {
        this.account = account;
        this.catalogue = catalogue;
        this.myCart = myCart;
        this.together = together;
    }

    /** Empty when there is nothing to order. */
    Optional<CheckoutView> prepare(Form form) {
        Supplier<Me> me = together.ask(account::me);
        Optional<CheckoutView> goods = form.has("isbn") ? Optional.of(oneBook(form)) : cart(form);
        Form filled = form.has("key") ? form : filled(form, me.get());
        return goods.map(view -> view.with(filled));
    }

    private Optional<CheckoutView> cart(Form form) {
        return myCart.find().filter(cart -> !cart.items().isEmpty()).map(cart -> view(cart, form));
    }

    private static CheckoutView view(Cart cart, Form form) {
        List<CheckoutView.Row> rows = cart.items().stream()
                .map(line -> new CheckoutView.Row(line.isbn(), line.title(), line.quantity(), line.lineTotal()))
                .toList();
        return new CheckoutView(rows, cart.subtotal(), form, freshKey());
    }

    private CheckoutView oneBook(Form form) {
        Book book = catalogue.book(form.text("isbn"));
        int copies = OrderForm.copies(form);
        CheckoutView.Row row = new CheckoutView.Row(
                book.isbn(), book.title(), copies, book.price().times(copies));
        return new CheckoutView(List.of(row), row.total(), form, freshKey());
    }

    private static Form filled(Form form, Me me) {
        Form shipping = AddressFields.fill(
                form.with(OrderForm.SHIPPING + ".name", me.name()), OrderForm.SHIPPING, me.shippingAddress());
        return AddressFields.fill(shipping, OrderForm.BILLING, me.billingAddress())
                .with("same", me.billingAddress() == null ? "on" : "");
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
