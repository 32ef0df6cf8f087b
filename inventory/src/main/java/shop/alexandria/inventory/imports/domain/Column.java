package shop.alexandria.inventory.imports.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns we know, by all the names that files give them; letter case, blanks and underscores do not matter. */
public enum Column {
    ISBN("isbn", "isbn10", "ean"),
    ISBN_13("isbn13", "ean13"),
    TITLE("title", "name"),
    SUBTITLE("subtitle"),
    AUTHORS("authors", "author"),
    MORE_AUTHORS("additionalauthors"),
    GENRES("genres", "genre", "categories", "category"),
    PUBLISHER("publisher"),
    SERIES("series"),
    SERIES_NUMBER("seriesnumber", "volume"),
    FORM("form", "productform"),
    PAGES("pages", "numberofpages", "numpages"),
    PRICE("price"),
    LIST_PRICE("listprice"),
    CURRENCY("currency"),
    LANGUAGE("language", "languagecode"),
    DESCRIPTION("description"),
    IMAGE_URL("imageurl", "image", "cover"),
    WEIGHT_GRAMS("weightgrams", "weight"),
    PUBLICATION_DATE("publicationdate", "published"),
    YEAR("yearpublished", "publicationyear", "year"),
    ORIGINAL_YEAR("originalpublicationyear"),
    STOCK("stock", "copies", "quantity"),
    MIN_PER_ORDER("minperorder"),
    MAX_PER_ORDER("maxperorder"),
    RATINGS_COUNT("ratingscount");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    public static Optional<Column> named(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
