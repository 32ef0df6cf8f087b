package shop.alexandria.events;

/** A book is described or priced otherwise than before, or on sale again. */
public record BookChanged(BookFacts book) implements CatalogueEvent {

    @Override
    public long revision() {
        return book.revision();
    }

    @Override
    public String key() {
        return book.isbn();
    }
}
