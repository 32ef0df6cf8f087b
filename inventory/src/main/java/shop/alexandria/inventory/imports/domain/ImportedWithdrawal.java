package shop.alexandria.inventory.imports.domain;

import shop.alexandria.events.Isbn;

/** The book is not to be sold any more; of a book that the shop does not have this says nothing new. */
public record ImportedWithdrawal(RecordId record, Isbn isbn) implements Imported {}
