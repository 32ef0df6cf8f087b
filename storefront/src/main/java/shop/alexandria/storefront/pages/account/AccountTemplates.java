package shop.alexandria.storefront.pages.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import shop.alexandria.storefront.pages.Form;

/** The templates around people's accounts. */
@CheckedTemplate(basePath = "account")
final class AccountTemplates {

    private AccountTemplates() {}

    static native TemplateInstance login(Form form, String next, String notice);

    static native TemplateInstance register(Form form, String next);

    static native TemplateInstance forgot(Form form, String notice);

    static native TemplateInstance reset(Form form);

    static native TemplateInstance account(AccountView account, String notice);
}
