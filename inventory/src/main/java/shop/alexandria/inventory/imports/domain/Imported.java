package shop.alexandria.inventory.imports.domain;

import shop.alexandria.events.Isbn;

/** What a record says of one book. */
public sealed interface Imported permits ImportedBook, ImportedWithdrawal {
    RecordId record();

    Isbn isbn();
}
