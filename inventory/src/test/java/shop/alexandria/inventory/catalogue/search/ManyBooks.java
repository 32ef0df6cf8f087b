package shop.alexandria.inventory.catalogue.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.IndexedBook;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Slug;

/** As many books as one likes, made of real ones: the real ones first, then mixtures of their titles and authors. */
final class ManyBooks {
    private static final int GENRES = 40;
    private static final int PUBLISHERS = 3_000;
    private static final int WORDS = 40;
    private static final long FIRST_ISBN = 979_000_000_000L;

    private final List<Book> real;

    ManyBooks(List<Book> real) {
        this.real = real;
    }

    List<IndexedBook> batch(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new IndexedBook(book(number), number % 3 > 0, number % 1_000 == 0 ? number : 0))
                .toList();
    }

    private Book book(int number) {
        Book base = real.get(number % real.size());
        int round = number / real.size();
        BookDetails details = details(number, base, round);
        Isbn isbn = round == 0 ? base.isbn() : isbn(number);
        return new Book(
                isbn, new Slug(isbn.value()), details, base.popularity() / (1 + 10L * round), 1, false, Instant.EPOCH);
    }

    private BookDetails details(int number, Book base, int round) {
        BookDetails one = base.details();
        BookDetails other = other(number, 7_919);
        return new BookDraft(
                        round == 0 ? one.title() : mixed(one.title(), other.title()),
                        null,
                        round == 0 ? one.authors() : other(number, 104_729).authors(),
                        List.of("Genre " + number % GENRES),
                        new Publisher(null, "Press " + number % PUBLISHERS),
                        round == 0 ? one.series() : null,
                        one.form(),
                        one.pages(),
                        one.language(),
                        number % 3 == 0 ? description(number) : null,
                        one.imageUrl(),
                        null,
                        one.publicationDate(),
                        null,
                        null,
                        null,
                        null)
                .orElse(one.draft())
                .complete();
    }

    private BookDetails other(int number, int step) {
        return real.get((int) ((long) number * step % real.size())).details();
    }

    private static String mixed(String one, String other) {
        String[] first = one.split(" ");
        String[] last = other.split(" ");
        return String.join(" ", List.of(first).subList(0, (first.length + 1) / 2)) + " "
                + String.join(" ", List.of(last).subList(last.length / 2, last.length));
    }

    private @Nullable String description(int number) {
        return IntStream.range(1, WORDS / 4)
                .mapToObj(i -> other(number + i, 31 * i + 1).title())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static Isbn isbn(int number) {
        String body = Long.toString(FIRST_ISBN + number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return new Isbn(body + (10 - sum % 10) % 10);
    }
}
