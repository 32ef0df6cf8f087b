package shop.alexandria.storefront.pages.shop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the shop window, checked against what they are given when the shop is built. */
@CheckedTemplate(basePath = "shop")
final class ShopTemplates {

    private ShopTemplates() {}

    static native TemplateInstance home(HomeView home, String notice);

    static native TemplateInstance books(BookList list);

    static native TemplateInstance search(SearchView search);

    static native TemplateInstance book(BookView view, String notice);
}
