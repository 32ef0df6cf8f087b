package shop.alexandria.events;

/** A book is no longer on sale; past orders keep it. */
public record BookWithdrawn(String isbn, long revision) implements CatalogueEvent {

    @Override
    public String key() {
        return isbn;
    }
}
