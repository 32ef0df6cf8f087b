package shop.alexandria.storefront.pages.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.kit.web.Page;
import shop.alexandria.storefront.api.Together;
import shop.alexandria.storefront.pages.AddressFields;
import shop.alexandria.storefront.pages.Form;
import shop.alexandria.storefront.pages.Paging;
import shop.alexandria.storefront.publishers.LedgerEntry;
import shop.alexandria.storefront.publishers.Publisher;
import shop.alexandria.storefront.publishers.PublishersApi;

/** Lays a publisher and its ledger side by side. */
@ApplicationScoped
class ShowPublisher {
    static final String ADDRESS = "address";
    private static final int SIZE = 30;

    private final PublishersApi publishers;
    private final Together together;

    ShowPublisher(@RestClient PublishersApi publishers, Together together) {
        this.publishers = publishers;
        this.together = together;
    }

    /** @param details what is being changed; empty for what there is */
    PublisherDesk show(String id, int page, Form details, Form percentage) {
        Supplier<PublishersApi.Balance> balance = together.ask(() -> publishers.balance(id));
        Supplier<Page<LedgerEntry>> ledger = together.ask(() -> publishers.ledger(id, Paging.index(page), SIZE));
        Publisher publisher = publishers.find(id);
        Page<LedgerEntry> entries = ledger.get();
        return new PublisherDesk(
                publisher,
                balance.get().balance(),
                entries,
                Paging.of(entries.page(), SIZE, entries.total(), "/backoffice/publishers/" + id),
                details.values().isEmpty() ? filled(publisher) : details,
                percentage);
    }

    private static Form filled(Publisher publisher) {
        Publisher.BankAccount account = publisher.bankAccount();
        Form form = Form.EMPTY
                .with("name", publisher.name())
                .with("email", publisher.email())
                .with("phones", String.join("; ", publisher.phones()))
                .with("bankAccount.holder", account == null ? "" : account.holder())
                .with("bankAccount.iban", account == null ? "" : account.iban());
        return AddressFields.fill(form, ADDRESS, publisher.address());
    }
}
