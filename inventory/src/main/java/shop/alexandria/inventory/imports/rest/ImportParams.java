package shop.alexandria.inventory.imports.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.imports.domain.ImportFormat;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.kit.web.Problems;

/** What an import does with records that leave something open. */
public record ImportParams(
        @QueryParam("format") @Nullable String format,

        @QueryParam("stock") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int stock,

        @QueryParam("price")
        @Nullable
        @Pattern(regexp = "\\d{1,6}(\\.\\d{1,2})?", message = "must be an amount such as 12.99")
        String price,

        @QueryParam("genre") @Nullable @Size(min = 1, max = 60)
        String genre,

        @QueryParam("publisher") @Nullable @Size(min = 1, max = 200)
        String publisher) {

    ImportTerms terms(String contentType, String currency, String defaultGenre, String defaultPublisher) {
        return new ImportTerms(
                formatOf(contentType),
                stock,
                price == null ? null : Money.of(price, currency),
                genre == null ? defaultGenre : genre,
                publisher == null ? defaultPublisher : publisher);
    }

    /** As it is named, or else as the media type says. */
    private ImportFormat formatOf(String contentType) {
        if (format == null) {
            return contentType.contains("xml") ? ImportFormat.ONIX : ImportFormat.CSV;
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" -> ImportFormat.CSV;
            case "onix" -> ImportFormat.ONIX;
            default ->
                throw Problems.of(
                                422,
                                "unsupported-format",
                                "Files of CSV and ONIX can be imported: format=csv, format=onix.")
                        .build();
        };
    }
}
