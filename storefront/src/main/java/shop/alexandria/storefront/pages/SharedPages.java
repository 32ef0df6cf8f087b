package shop.alexandria.storefront.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates that belong to no family of pages. */
@CheckedTemplate(basePath = "")
final class SharedPages {

    private SharedPages() {}

    static native TemplateInstance sorry(String heading, String explanation);
}
