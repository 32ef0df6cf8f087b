package shop.alexandria.storefront.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import shop.alexandria.storefront.catalogue.Book;

/** The templates, checked against what they are given when the shop is built. */
@CheckedTemplate(basePath = "")
final class Pages {

    private Pages() {}

    static native TemplateInstance home(HomeView home);

    static native TemplateInstance book(Book book);

    static native TemplateInstance sorry(String heading, String explanation);
}
