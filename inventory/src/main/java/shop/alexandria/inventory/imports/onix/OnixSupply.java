package shop.alexandria.inventory.imports.onix;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether copies can be had. */
final class OnixSupply {
    // List 65: cancelled, not available for whatever reason, to be asked for elsewhere.
    private static final Pattern NOT_TO_BE_HAD = Pattern.compile("01|4\\d|5[12]");

    private OnixSupply() {}

    /** No first copies of a book that nobody delivers; else null: as many as the whole import says. */
    static @Nullable Integer copies(Element product) {
        List<String> availabilities = product.all("ProductSupply", "SupplyDetail", "ProductAvailability")
                .map(Element::text)
                .toList();
        boolean nowhere = availabilities.stream()
                .allMatch(code -> NOT_TO_BE_HAD.matcher(code).matches());
        return nowhere && !availabilities.isEmpty() ? 0 : null;
    }
}
