package shop.alexandria.inventory.catalogue.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shop.alexandria.inventory.catalogue.domain.Book;

/** Which books the home page shows: the beginnings of all the lists. */
record HomeLists(
        List<GenreView> genres,
        List<Book> newReleases,
        List<Book> bestSellers,
        LinkedHashMap<String, List<Book>> bestSellersByGenre,
        List<Book> upcoming) {

    /** Each book once, in however many lists it is. */
    List<Book> books() {
        Stream<Book> lists = Stream.of(newReleases, bestSellers, upcoming).flatMap(List::stream);
        return Stream.concat(lists, bestSellersByGenre.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The home page of these lists. */
    HomeView shownBy(Map<String, BookView> views) {
        return new HomeView(
                genres,
                shown(newReleases, views),
                shown(bestSellers, views),
                bestSellersByGenre.entrySet().stream()
                        .map(genre -> new HomeView.GenreBestSellers(genre.getKey(), shown(genre.getValue(), views)))
                        .toList(),
                shown(upcoming, views));
    }

    private static List<BookView> shown(List<Book> books, Map<String, BookView> views) {
        return books.stream()
                .flatMap(book -> Stream.ofNullable(views.get(book.isbn().value())))
                .toList();
    }
}
