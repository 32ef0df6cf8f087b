package shop.alexandria.prove.trial;

import java.nio.file.Path;
import java.util.List;
import shop.alexandria.local.files.Folders;

/** What {@code docs/operations.md} has operators keep of a shop, and what it has them do when all else is lost. */
public final class ShopBackup {
    /** In the order in which they come back. */
    private static final List<String> STORES = List.of("postgresql", "mongodb", "redis", "kafka");

    private static final List<String> SERVICES =
            List.of("users", "inventory", "orders", "publishers", "reporting", "storefront", "gateway");
    private static final List<String> SENDERS = List.of("inventory", "orders", "publishers");

    private final Premises premises;
    private final Faults faults;
    private final BaseBackup rows;
    private final DocumentBackup documents;

    private ShopBackup(Premises premises, Faults faults, BaseBackup rows, DocumentBackup documents) {
        this.premises = premises;
        this.faults = faults;
        this.rows = rows;
        this.documents = documents;
    }

    /** Rows first, documents second, so that no row names a book or a customer whom the documents do not know. */
    public static ShopBackup of(Trial trial, Runnable between) {
        Premises premises = trial.premises();
        Path folder = Folders.create(premises.data().path().resolve("backup"));
        BaseBackup rows =
                BaseBackup.of(premises.database("orders"), data(premises, "postgresql"), folder.resolve("postgresql"));
        between.run();
        DocumentBackup documents = DocumentBackup.of(premises.documents().address(), folder.resolve("mongodb"));
        return new ShopBackup(premises, trial.faults(), rows, documents);
    }

    /** All processes and all data, at once. */
    public void loseEverything() {
        SERVICES.forEach(faults::takeAway);
        STORES.forEach(faults::takeAway);
        STORES.forEach(store -> Folders.delete(data(premises, store)));
    }

    /** Redis and Kafka come back empty. */
    public void restore() {
        rows.restoreTo(data(premises, "postgresql"));
        STORES.forEach(faults::bringBack);
        documents.restoreTo(premises.documents().address());
        SENDERS.forEach(this::tellAgain);
        SERVICES.forEach(faults::bringBack);
    }

    /** What was sent, and nobody has heard, went with Kafka; who has heard it does not mind. */
    private void tellAgain(String service) {
        premises.database(service).execute("UPDATE outbox SET sent_at = NULL");
    }

    private static Path data(Premises premises, String store) {
        return premises.data().path().resolve(store);
    }
}
