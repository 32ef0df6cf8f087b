package shop.alexandria.storefront.pages.backoffice;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms of the back office, as its navigation shows them. */
@TemplateExtension
final class Offices {

    public record Place(String path, String text, boolean here) {}

    private Offices() {}

    /** All of them, of which one is here. */
    static List<Place> offices(String here) {
        return Stream.of(
                        Map.entry("", "Today"),
                        Map.entry("/orders", "Orders"),
                        Map.entry("/books", "Books"),
                        Map.entry("/stock", "Stock"),
                        Map.entry("/imports", "Imports"),
                        Map.entry("/collections", "Collections"),
                        Map.entry("/publishers", "Publishers"),
                        Map.entry("/reorders", "Reorders"),
                        Map.entry("/royalties", "Royalties"),
                        Map.entry("/reports", "Reports"))
                .map(place -> new Place(
                        place.getKey(), place.getValue(), place.getValue().equals(here)))
                .toList();
    }
}
