package shop.alexandria.storefront.pages.shop;

import shop.alexandria.storefront.catalogue.Book;

/**
 * The buy button of a book.
 *
 * @param least copies that can be bought at a time
 * @param most copies that can be bought now
 * @param reason why it cannot be bought; empty when it can
 */
record BuyBox(int least, int most, String reason) {

    static BuyBox of(Book book) {
        int available = book.availability().available();
        int most = Math.min(book.maxPerOrder(), available);
        return new BuyBox(book.minPerOrder(), Math.max(most, book.minPerOrder()), reason(book, available));
    }

    public boolean open() {
        return reason.isEmpty();
    }

    private static String reason(Book book, int available) {
        if (book.availability().buyable()) {
            return "";
        }
        return available == 0
                ? "Out of stock at the moment."
                : "Only %d left, and it is sold from %d copies on.".formatted(available, book.minPerOrder());
    }
}
