package shop.alexandria.inventory.catalogue.domain;

/** What a book is marked with: computed whenever it is shown, never stored. */
public enum BookTag {
    NEW("new"),
    BEST_SELLER("best-seller"),
    DISCOUNT("discount");

    private final String label;

    BookTag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
