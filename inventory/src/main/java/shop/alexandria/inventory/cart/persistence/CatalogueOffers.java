package shop.alexandria.inventory.cart.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.cart.domain.Offer;
import shop.alexandria.inventory.cart.domain.Offers;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.Books;

@ApplicationScoped
class CatalogueOffers implements Offers {
    private final Books books;

    CatalogueOffers(Books books) {
        this.books = books;
    }

    @Override
    public Map<Isbn, Offer> of(Collection<Isbn> isbns) {
        if (isbns.isEmpty()) {
            return Map.of();
        }
        return books.findAll(isbns).stream().map(CatalogueOffers::offer).collect(toMap(Offer::isbn, offer -> offer));
    }

    private static Offer offer(Book book) {
        BookDetails details = book.details();
        return new Offer(
                book.isbn(),
                details.title(),
                details.authors(),
                details.genres(),
                details.publisher().id(),
                details.publisher().name(),
                details.form(),
                details.price(),
                Objects.requireNonNullElse(details.weightGrams(), 0),
                details.minPerOrder(),
                details.maxPerOrder(),
                book.withdrawn());
    }
}
