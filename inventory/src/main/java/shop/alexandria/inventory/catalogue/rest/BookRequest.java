package shop.alexandria.inventory.catalogue.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Isbn;
import shop.alexandria.events.Money;
import shop.alexandria.events.ProductForm;
import shop.alexandria.inventory.catalogue.domain.BookDetails;
import shop.alexandria.inventory.catalogue.domain.BookDraft;
import shop.alexandria.inventory.catalogue.domain.Language;
import shop.alexandria.inventory.catalogue.domain.Publisher;
import shop.alexandria.inventory.catalogue.domain.Series;
import shop.alexandria.kit.web.Problems;

/** A book as a bookseller writes it: everything but what the shop computes. */
@RegisterForReflection
public record BookRequest(
        @Nullable Isbn isbn,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable List<String> authors,
        @Nullable List<String> genres,
        @Nullable Publisher publisher,
        @Nullable Series series,
        @Nullable ProductForm form,
        @Nullable Integer pages,
        @Nullable String language,
        @Nullable String description,
        @Nullable URI imageUrl,
        @Nullable Integer weightGrams,
        @Nullable LocalDate publicationDate,
        @Nullable Money price,
        @Nullable Money listPrice,
        @Nullable Integer minPerOrder,
        @Nullable Integer maxPerOrder) {

    static BookRequest of(Isbn isbn, BookDetails details) {
        Language language = details.language();
        return new BookRequest(
                isbn,
                details.title(),
                details.subtitle(),
                details.authors(),
                details.genres(),
                details.publisher(),
                details.series(),
                details.form(),
                details.pages(),
                language == null ? null : language.code(),
                details.description(),
                details.imageUrl(),
                details.weightGrams(),
                details.publicationDate(),
                details.price(),
                details.listPrice(),
                details.minPerOrder(),
                details.maxPerOrder());
    }

    BookDraft draft() {
        return new BookDraft(
                stripped(title),
                stripped(subtitle),
                authors,
                genres,
                publisher,
                series,
                form,
                pages,
                languageOrRefuse(),
                stripped(description),
                imageUrl,
                weightGrams,
                publicationDate,
                price,
                listPrice,
                minPerOrder,
                maxPerOrder);
    }

    private @Nullable Language languageOrRefuse() {
        if (language == null) {
            return null;
        }
        return Language.parse(language)
                .orElseThrow(() -> Problems.invalid("language", "must be a code such as en, eng or en-GB"));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
