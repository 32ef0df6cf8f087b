package shop.alexandria.storefront.pages.backoffice;

import java.util.List;
import shop.alexandria.events.Money;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.pages.Country;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.LedgerEntry;
import shop.alexandria.storefront.publishers.Publisher;

/** A publisher, what it is owed, and why. */
record PublisherDesk(
        Publisher publisher, Money balance, Page<LedgerEntry> ledger, Paging paging, Form details, Form percentage) {

    public List<Country> countries() {
        return Country.all();
    }
}
