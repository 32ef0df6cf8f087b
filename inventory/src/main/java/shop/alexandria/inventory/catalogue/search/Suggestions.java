package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.domain.Book;
import shop.alexandria.inventory.catalogue.domain.BookQuery;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.FacetValue;
import shop.alexandria.inventory.catalogue.domain.Suggestion;
import shop.alexandria.inventory.catalogue.domain.Suggestion.Kind;
import shop.alexandria.inventory.catalogue.search.Words.Word;

/** Guesses what somebody is typing: the authors and genres whose names begin so, then the most popular books. */
final class Suggestions {
    private static final int AUTHORS = 3;
    private static final int GENRES = 2;
    private static final int BOOKS_OF_AUTHORS = 30;

    private final BookFinder finder;
    private final List<FacetValue> genres;

    Suggestions(BookFinder finder, List<FacetValue> genres) {
        this.finder = finder;
        this.genres = genres;
    }

    List<Suggestion> of(String start, int most) throws IOException {
        List<Word> typed = Words.of(start);
        if (typed.isEmpty()) {
            return List.of();
        }
        return Stream.of(authors(start, typed), genres(typed), books(start, most))
                .flatMap(List::stream)
                .limit(most)
                .toList();
    }

    private List<Suggestion> authors(String start, List<Word> typed) throws IOException {
        return popular(new Criterion.WrittenBy(start), BOOKS_OF_AUTHORS).stream()
                .flatMap(book -> book.details().authors().stream())
                .filter(author -> begins(author, typed))
                .distinct()
                .limit(AUTHORS)
                .map(author -> new Suggestion(Kind.AUTHOR, author, null))
                .toList();
    }

    private List<Suggestion> genres(List<Word> typed) {
        return genres.stream()
                .filter(genre -> begins(genre.value(), typed))
                .limit(GENRES)
                .map(genre -> new Suggestion(Kind.GENRE, genre.value(), null))
                .toList();
    }

    private List<Suggestion> books(String start, int most) throws IOException {
        List<Book> typedRight = popular(new Criterion.TitleHas(start), most);
        List<Book> books = typedRight.isEmpty() ? anyhow(start, most) : typedRight;
        return books.stream()
                .map(book -> new Suggestion(Kind.BOOK, book.details().title(), book.isbn()))
                .toList();
    }

    private List<Book> popular(Criterion criterion, int most) throws IOException {
        return finder.find(BookQuery.list(List.of(criterion), BookSort.RELEVANCE, 0, most))
                .books();
    }

    private List<Book> anyhow(String start, int most) throws IOException {
        return finder.find(new BookQuery(start, List.of(), BookSort.RELEVANCE, 0, most, false))
                .books();
    }

    private static boolean begins(String name, List<Word> typed) {
        List<Word> words = Words.of(name);
        return typed.stream()
                .allMatch(start -> words.stream().anyMatch(word -> word.plain().startsWith(start.plain())));
    }
}
