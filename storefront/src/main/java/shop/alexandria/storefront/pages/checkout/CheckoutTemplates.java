package shop.alexandria.storefront.pages.checkout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.orders.Order;
import shop.alexandria.storefront.pages.Paging;

/** The templates from the cart to the doorstep. */
@CheckedTemplate(basePath = "checkout")
final class CheckoutTemplates {

    private CheckoutTemplates() {}

    static native TemplateInstance cart(CartView cart, String notice);

    static native TemplateInstance checkout(CheckoutView checkout);

    static native TemplateInstance orders(Page<Order> orders, Paging paging, String notice);

    static native TemplateInstance order(OrderPage page, String notice);
}
