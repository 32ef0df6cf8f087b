package shop.alexandria.events;

/** A book is new to the shop. */
public record BookListed(BookFacts book) implements CatalogueEvent {

    @Override
    public long revision() {
        return book.revision();
    }

    @Override
    public String key() {
        return book.isbn();
    }
}
