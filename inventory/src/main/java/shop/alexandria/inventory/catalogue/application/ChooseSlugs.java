package shop.alexandria.inventory.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        Map<Isbn, Slug> chosen = new HashMap<>();
        chooseFree(newBooks, chosen, details -> Slug.of(details.title()));
        chooseFree(newBooks, chosen, ChooseSlugs::titleAndAuthor);
        newBooks.forEach((isbn, details) -> chosen.computeIfAbsent(isbn, _ -> certain(isbn, details)));
        return chosen;
    }

    /** A slug that cannot be another book's, for when somebody was faster. */
    public Slug certain(Isbn isbn, BookDetails details) {
        Slug number = new Slug(isbn.value());
        return Slug.of(details.title()).map(title -> title.with(number)).orElse(number);
    }

    /** Gives the slug to each book that has none yet, as long as neither the shop nor the others have it. */
    private void chooseFree(
            Map<Isbn, BookDetails> newBooks, Map<Isbn, Slug> chosen, Function<BookDetails, Optional<Slug>> candidate) {
        Map<Isbn, Slug> wanted = new LinkedHashMap<>();
        newBooks.forEach((isbn, details) -> {
            if (!chosen.containsKey(isbn)) {
                candidate.apply(details).filter(slug -> !slug.reserved()).ifPresent(slug -> wanted.put(isbn, slug));
            }
        });
        Set<Slug> taken = new HashSet<>(chosen.values());
        taken.addAll(wanted.isEmpty() ? Set.of() : books.taken(new HashSet<>(wanted.values())));
        wanted.forEach((isbn, slug) -> {
            if (taken.add(slug)) {
                chosen.put(isbn, slug);
            }
        });
    }

    private static Optional<Slug> titleAndAuthor(BookDetails details) {
        return Slug.of(details.title()).flatMap(title -> author(details).map(title::with));
    }

    private static Optional<Slug> author(BookDetails details) {
        List<String> authors = details.authors();
        return authors.isEmpty() ? Optional.empty() : Slug.of(authors.getFirst());
    }
}
