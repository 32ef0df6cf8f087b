package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.Books;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** Gives each new book the shortest name that no other book has: its title, or title and author, or title and ISBN. */
@ApplicationScoped
public class ChooseSlugs {
    private final Books books;

    ChooseSlugs(Books books) {
        this.books = books;
    }

    /** Slugs for all of them, different from each other too. */
    public Map<Isbn, Slug> choose(Map<Isbn, BookDetails> newBooks) {
        Set<Slug> taken = new HashSet<>(books.taken(candidates(newBooks)));
        Map<Isbn, Slug> chosen = new HashMap<>();
        newBooks.forEach((isbn, details) -> {
            Slug slug = candidates(isbn, details)
                    .filter(free -> !taken.contains(free))
                    .findFirst()
                    .orElseGet(() -> certain(isbn, details));
            taken.add(slug);
            chosen.put(isbn, slug);
        });
        return chosen;
    }

    /** A slug that cannot be another book's, for when somebody was faster. */
    public Slug certain(Isbn isbn, BookDetails details) {
        Slug number = new Slug(isbn.value());
        return Slug.of(details.title()).map(title -> title.with(number)).orElse(number);
    }

    private Collection<Slug> candidates(Map<Isbn, BookDetails> newBooks) {
        return newBooks.entrySet().stream()
                .flatMap(book -> candidates(book.getKey(), book.getValue()))
                .toList();
    }

    private Stream<Slug> candidates(Isbn isbn, BookDetails details) {
        Optional<Slug> title = Slug.of(details.title());
        Optional<Slug> titleAndAuthor = title.flatMap(name -> author(details).map(name::with));
        return Stream.of(title, titleAndAuthor, Optional.of(certain(isbn, details)))
                .flatMap(Optional::stream)
                .filter(slug -> !slug.reserved());
    }

    private static Optional<Slug> author(BookDetails details) {
        List<String> authors = details.authors();
        return authors.isEmpty() ? Optional.empty() : Slug.of(authors.getFirst());
    }
}
