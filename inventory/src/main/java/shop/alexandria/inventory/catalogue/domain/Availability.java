package shop.alexandria.inventory.catalogue.domain;

/** What the buy button needs to know: copies for sale now, and whether they make up the smallest order of the book. */
public record Availability(int available, boolean buyable) {

    public static Availability of(Book book, int available) {
        return new Availability(
                available, !book.withdrawn() && available >= book.details().minPerOrder());
    }
}
