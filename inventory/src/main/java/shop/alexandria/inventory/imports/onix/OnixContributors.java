package shop.alexandria.inventory.imports.onix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who made a book, by the roles of list 17: those who wrote or drew it (A01 to A14), or else who edited it (B). Translators,
 * readers and writers of forewords are not its authors.
 */
final class OnixContributors {
    private static final Pattern WROTE = Pattern.compile("A0[1-9]|A1[0-4]");
    private static final Pattern EDITED = Pattern.compile("B(0[1-5]|09|1\\d|2[0-5])");
    private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*(.+)");
    private static final List<String> PARTS_OF_NAME =
            List.of("NamesBeforeKey", "PrefixToKey", "KeyNames", "NamesAfterKey", "SuffixToKey");
    private static final int LAST = 10_000;

    private OnixContributors() {}

    /** The names in their order, without doubles. */
    static List<String> authors(Element product) {
        List<String> wrote = names(product, role -> WROTE.matcher(role).matches());
        return wrote.isEmpty() ? names(product, role -> EDITED.matcher(role).matches()) : wrote;
    }

    private static List<String> names(Element product, Predicate<String> wanted) {
        return product.all("DescriptiveDetail", "Contributor")
                .filter(contributor -> contributor
                        .children("ContributorRole")
                        .map(Element::text)
                        .anyMatch(wanted))
                .sorted(Comparator.comparingInt(OnixContributors::position))
                .flatMap(contributor -> name(contributor).stream())
                .distinct()
                .toList();
    }

    private static int position(Element contributor) {
        return contributor
                .find("SequenceNumber")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(LAST);
    }

    private static Optional<String> name(Element contributor) {
        return contributor
                .find("PersonName")
                .or(() -> inParts(contributor))
                .or(() -> contributor.find("PersonNameInverted").map(OnixContributors::straightened))
                .or(() -> contributor.find("CorporateName"));
    }

    private static Optional<String> inParts(Element contributor) {
        String name = PARTS_OF_NAME.stream()
                .flatMap(part -> contributor.find(part).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(_ -> contributor.has("KeyNames") && !name.isEmpty());
    }

    /** "Collins, Suzanne" is Suzanne Collins. */
    private static String straightened(String inverted) {
        return INVERTED.matcher(inverted).replaceFirst("$2 $1");
    }
}
