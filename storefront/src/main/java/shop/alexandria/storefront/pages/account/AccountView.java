package shop.alexandria.storefront.pages.account;

import java.util.List;
import shop.alexandria.storefront.pages.Country;
import shop.alexandria.storefront.pages.Form;

/** The account page with its three forms. */
record AccountView(String email, Form profile, Form password, Form farewell) {

    public List<Country> countries() {
        return Country.all();
    }
}
