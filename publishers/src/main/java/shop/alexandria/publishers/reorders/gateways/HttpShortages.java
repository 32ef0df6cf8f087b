package shop.alexandria.publishers.reorders.gateways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import shop.alexandria.events.Isbn;
import shop.alexandria.publishers.reorders.domain.Shortage;
import shop.alexandria.publishers.reorders.domain.Shortages;

/** Inventory over HTTP. */
@ApplicationScoped
@Retry(maxRetries = 1, delay = 50, jitter = 50, retryOn = ProcessingException.class)
class HttpShortages implements Shortages {
    private static final int STEP = 500;

    private final InventoryApi inventory;

    HttpShortages(@RestClient InventoryApi inventory) {
        this.inventory = inventory;
    }

    @Override
    public Step after(String isbn) {
        InventoryApi.Step step = inventory.after(isbn, STEP);
        return new Step(step.shortages().stream().map(HttpShortages::shortage).toList(), step.next());
    }

    private static Shortage shortage(InventoryApi.Short book) {
        return new Shortage(
                new Isbn(book.isbn()),
                book.title(),
                book.publisherId(),
                book.publisher(),
                book.available(),
                book.threshold(),
                book.receivedByReorders());
    }
}
