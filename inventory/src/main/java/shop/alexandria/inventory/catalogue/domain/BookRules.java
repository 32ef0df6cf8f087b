package shop.alexandria.inventory.catalogue.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;

/** What a book must be like to be sold here. */
final class BookRules {
    private static final int LONG_TEXT = 20_000;
    private static final int TEXT = 500;
    private static final int NAME = 200;
    private static final int GENRE = 60;
    private static final int MOST_AUTHORS = 200;
    private static final int MOST_GENRES = 20;
    private static final int MOST_PAGES = 100_000;
    private static final int HEAVIEST_GRAMS = 1_000_000;
    private static final int MOST_PER_ORDER = 100_000;
    private static final long HIGHEST_PRICE = 100_000_000;

    private final List<Violation> violations = new ArrayList<>();

    private BookRules() {}

    static List<Violation> violationsOf(BookDraft draft) {
        BookRules rules = new BookRules();
        rules.checkNames(draft);
        rules.checkOptional(draft);
        rules.checkPrices(draft);
        rules.checkQuantities(draft);
        return rules.violations;
    }

    private void checkNames(BookDraft draft) {
        requireText("title", draft.title(), TEXT);
        requireTexts("authors", draft.authors(), MOST_AUTHORS, NAME);
        requireTexts("genres", draft.genres(), MOST_GENRES, GENRE);
        checkGenres(draft.genres());
        Publisher publisher = draft.publisher();
        if (publisher == null) {
            refuse("publisher", "is required");
        } else {
            requireText("publisher.name", publisher.name(), NAME);
        }
    }

    private void checkGenres(@Nullable List<String> genres) {
        if (genres != null && genres.isEmpty()) {
            refuse("genres", "needs at least one genre");
        }
        for (String genre : genres == null ? List.<String>of() : genres) {
            if (Slug.of(genre).filter(slug -> !slug.reserved()).isEmpty()) {
                refuse("genres", "'%s' cannot name a genre".formatted(genre));
            }
        }
    }

    private void checkOptional(BookDraft draft) {
        limit("subtitle", draft.subtitle(), TEXT);
        limit("description", draft.description(), LONG_TEXT);
        checkRange("pages", draft.pages(), 1, MOST_PAGES);
        checkRange("weightGrams", draft.weightGrams(), 1, HEAVIEST_GRAMS);
        checkSeries(draft.series());
        checkImage(draft.imageUrl());
        LocalDate published = draft.publicationDate();
        if (published != null) {
            checkRange("publicationDate", published.getYear(), 1, 9999);
        }
    }

    private void checkSeries(@Nullable Series series) {
        if (series != null) {
            requireText("series.name", series.name(), NAME);
            limit("series.number", series.number(), GENRE);
        }
    }

    private void checkImage(@Nullable URI image) {
        if (image == null) {
            return;
        }
        boolean web = "https".equalsIgnoreCase(image.getScheme()) || "http".equalsIgnoreCase(image.getScheme());
        if (!web || image.getHost() == null) {
            refuse("imageUrl", "must be an http or https address");
        }
        limit("imageUrl", image.toString(), 2 * TEXT);
    }

    private void checkPrices(BookDraft draft) {
        Money price = draft.price();
        Money listPrice = draft.listPrice();
        if (price == null) {
            refuse("price", "is required");
        } else {
            checkPrice("price", price);
        }
        if (listPrice != null) {
            checkPrice("listPrice", listPrice);
        }
        if (price != null && listPrice != null && !price.currency().equals(listPrice.currency())) {
            refuse("listPrice", "must be in the currency of the price");
        }
    }

    private void checkPrice(String field, Money price) {
        if (price.minorUnits() <= 0 || price.minorUnits() > HIGHEST_PRICE) {
            refuse(field, "must be above zero and below a million");
        }
    }

    private void checkQuantities(BookDraft draft) {
        checkRange("minPerOrder", draft.minimum(), 1, MOST_PER_ORDER);
        checkRange("maxPerOrder", draft.maximum(), 1, MOST_PER_ORDER);
        if (draft.maximum() < draft.minimum()) {
            refuse("maxPerOrder", "must not be below minPerOrder");
        }
    }

    private void requireTexts(String field, @Nullable List<String> texts, int most, int longest) {
        if (texts == null) {
            refuse(field, "is required");
        } else if (texts.size() > most) {
            refuse(field, "has more than %d entries".formatted(most));
        } else {
            texts.forEach(text -> requireText(field, text, longest));
        }
    }

    private void requireText(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            refuse(field, "is required and must not be blank");
        } else {
            limit(field, text, longest);
        }
    }

    private void limit(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            refuse(field, "is longer than %d characters".formatted(longest));
        }
    }

    private void checkRange(String field, @Nullable Integer number, int lowest, int highest) {
        if (number != null && (number < lowest || number > highest)) {
            refuse(field, "must be from %d to %d".formatted(lowest, highest));
        }
    }

    private void refuse(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
