package shop.alexandria.inventory.imports.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.inventory.imports.domain.ImportTerms;
import shop.alexandria.kit.web.Problems;

/** What an import does with records that leave something open. */
public record ImportParams(
        @QueryParam("format") @DefaultValue("csv") String format,

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

    ImportTerms terms(String currency, String defaultGenre, String defaultPublisher) {
        if (!format.equals("csv")) {
            throw Problems.of(422, "unsupported-format", "Only files of CSV can be imported: format=csv.")
                    .build();
        }
        return new ImportTerms(
                stock,
                price == null ? null : Money.of(price, currency),
                genre == null ? defaultGenre : genre,
                publisher == null ? defaultPublisher : publisher);
    }
}
