package shop.alexandria.inventory.imports.onix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How heavy and how long a book is. What is no number, or nothing, is left out: it is no reason to refuse the book. */
final class OnixMeasures {
    // List 50, in grams.
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "gr", BigDecimal.ONE,
            "kg", new BigDecimal("1000"),
            "oz", new BigDecimal("28.349523"),
            "lb", new BigDecimal("453.59237"));

    private OnixMeasures() {}

    /** List 48: 08 is the weight of one copy. */
    static @Nullable Integer grams(Element product) {
        return product.all("DescriptiveDetail", "Measure")
                .filter(measure -> measure.says("MeasureType", "08"))
                .flatMap(measure -> grams(measure.find("Measurement"), measure.find("MeasureUnitCode")).stream())
                .findFirst()
                .orElse(null);
    }

    /** List 23: the pages of the main content, or else those that are counted otherwise; list 24: 03 are pages. */
    static @Nullable Integer pages(Element product) {
        for (String type : new String[] {"00", "11", "07", "08", "06"}) {
            Optional<Integer> pages = product.all("DescriptiveDetail", "Extent")
                    .filter(extent -> extent.says("ExtentType", type) && extent.says("ExtentUnit", "03"))
                    .flatMap(extent -> whole(extent.find("ExtentValue")).stream())
                    .findFirst();
            if (pages.isPresent()) {
                return pages.get();
            }
        }
        return null;
    }

    private static Optional<Integer> grams(Optional<String> measurement, Optional<String> unit) {
        BigDecimal factor = UNITS.get(unit.orElse(""));
        return factor == null ? Optional.empty() : measurement.flatMap(number -> whole(number, factor));
    }

    private static Optional<Integer> whole(Optional<String> number) {
        return number.flatMap(text -> whole(text, BigDecimal.ONE));
    }

    private static Optional<Integer> whole(String text, BigDecimal factor) {
        if (!text.matches("\\d{1,7}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        int whole = new BigDecimal(text)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return whole > 0 ? Optional.of(whole) : Optional.empty();
    }
}
