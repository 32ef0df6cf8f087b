package shop.alexandria.inventory.imports.onix;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.alexandria.inventory.catalogue.domain.Series;
import shop.alexandria.inventory.imports.domain.RecordRefused;

/** The titles of a product: its own (list 149: level 01), and that of the collection it is part of (level 02). */
final class OnixTitles {
    private static final String DISTINCTIVE = "01";
    private static final String PRODUCT = "01";
    private static final String COLLECTION = "02";

    private final Element product;

    OnixTitles(Element product) {
        this.product = product;
    }

    String title() throws RecordRefused {
        return own().flatMap(element -> title(element).stream())
                .findFirst()
                .orElseThrow(() -> new RecordRefused("no title (TitleType 01, TitleElementLevel 01)"));
    }

    @Nullable
    String subtitle() {
        return own().flatMap(element -> element.find("Subtitle").stream())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Series series() {
        return product.all("DescriptiveDetail", "Collection")
                .flatMap(collection -> series(collection).stream())
                .findFirst()
                .or(this::seriesInTitle)
                .orElse(null);
    }

    private static Optional<Series> series(Element collection) {
        String number = collection
                .find("TitleDetail", "TitleElement", "PartNumber")
                .or(() -> collection.find("CollectionSequence", "CollectionSequenceNumber"))
                .orElse(null);
        return collection
                .all("TitleDetail", "TitleElement")
                .filter(element -> element.says("TitleElementLevel", COLLECTION))
                .flatMap(element -> title(element).stream())
                .findFirst()
                .map(name -> new Series(name, number));
    }

    private Optional<Series> seriesInTitle() {
        return elements(COLLECTION)
                .flatMap(element -> title(element).stream())
                .findFirst()
                .map(name -> new Series(
                        name,
                        own().flatMap(element -> element.find("PartNumber").stream())
                                .findFirst()
                                .orElse(null)));
    }

    private Stream<Element> own() {
        return elements(PRODUCT);
    }

    private Stream<Element> elements(String level) {
        return product.all("DescriptiveDetail", "TitleDetail")
                .filter(detail -> detail.says("TitleType", DISTINCTIVE))
                .flatMap(detail -> detail.children("TitleElement"))
                .filter(element -> element.says("TitleElementLevel", level));
    }

    private static Optional<String> title(Element element) {
        return element.find("TitleText")
                .or(() -> element.find("TitleWithoutPrefix")
                        .map(title -> element.find("TitlePrefix")
                                        .map(prefix -> prefix + " ")
                                        .orElse("")
                                + title));
    }
}
