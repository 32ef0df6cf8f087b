package shop.alexandria.inventory.catalogue.rest;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.inventory.catalogue.domain.BookSort;
import shop.alexandria.inventory.catalogue.domain.BookTag;
import shop.alexandria.inventory.catalogue.domain.Criterion;
import shop.alexandria.inventory.catalogue.domain.Language;

/** What a search can be narrowed by. */
public record BookSearchParams(
        @QueryParam("q") @Nullable String q,
        @QueryParam("title") @Nullable String title,
        @QueryParam("author") @Nullable String author,
        @QueryParam("isbn") @Nullable Isbn isbn,
        @QueryParam("genre") @Nullable String genre,
        @QueryParam("publisher") @Nullable String publisher,
        @QueryParam("language") @Nullable Language language,
        @QueryParam("collection") @Nullable String collection,
        @QueryParam("minPrice") @Nullable PriceBound minPrice,
        @QueryParam("maxPrice") @Nullable PriceBound maxPrice,
        @QueryParam("inStock") @Nullable StockFilter inStock,
        @QueryParam("tag") @Nullable BookTag tag,
        @QueryParam("sort") @Nullable BookSort sort) {

    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        addText(criteria, title, Criterion.TitleHas::new);
        addText(criteria, author, Criterion.WrittenBy::new);
        addText(criteria, genre, Criterion.OfGenre::new);
        addText(criteria, publisher, Criterion.PublishedBy::new);
        add(criteria, isbn, Criterion.Numbered::new);
        add(criteria, language, Criterion.WrittenIn::new);
        add(criteria, minPrice, bound -> new Criterion.CostsAtLeast(bound.amount()));
        add(criteria, maxPrice, bound -> new Criterion.CostsAtMost(bound.amount()));
        add(criteria, inStock, filter -> new Criterion.InStock(filter.yes()));
        return criteria;
    }

    /** Empty for what cannot be the id of a collection. */
    Optional<UUID> collectionId() {
        try {
            return Optional.ofNullable(collection).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    BookSort order() {
        return sort == null ? BookSort.RELEVANCE : sort;
    }

    private static void addText(
            List<Criterion> criteria, @Nullable String text, Function<String, Criterion> criterion) {
        if (text != null && !text.isBlank()) {
            criteria.add(criterion.apply(text));
        }
    }

    private static <T> void add(List<Criterion> criteria, @Nullable T value, Function<T, Criterion> criterion) {
        if (value != null) {
            criteria.add(criterion.apply(value));
        }
    }

    /** An amount in the shop's currency. */
    public record PriceBound(BigDecimal amount) {

        static PriceBound parse(String text) {
            if (!text.matches("\\d{1,9}(\\.\\d{1,4})?")) {
                throw new IllegalArgumentException("must be an amount such as 12.99");
            }
            return new PriceBound(new BigDecimal(text));
        }
    }

    /** Only books with copies, or only those without. */
    public record StockFilter(boolean yes) {

        static StockFilter parse(String text) {
            return switch (text) {
                case "true" -> new StockFilter(true);
                case "false" -> new StockFilter(false);
                default -> throw new IllegalArgumentException("must be true or false");
            };
        }
    }
}
