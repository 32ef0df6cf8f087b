package shop.alexandria.local.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rejected records in a few lines: the reasons, the most frequent first, each with examples. */
public final class Rejections {
    private static final int EXAMPLES = 3;
    private static final int REASONS = 20;

    private Rejections() {}

    public static List<String> summary(List<ImportReport.Rejection> rejections) {
        Map<String, List<ImportReport.Rejection>> byReason =
                rejections.stream().collect(Collectors.groupingBy(rejection -> kind(rejection.reason())));
        List<String> lines = new ArrayList<>();
        byReason.entrySet().stream()
                .sorted(Comparator.comparing(reason -> -reason.getValue().size()))
                .limit(REASONS)
                .forEach(reason -> lines.add(line(reason.getKey(), reason.getValue())));
        if (byReason.size() > REASONS) {
            lines.add("  and %d more reasons".formatted(byReason.size() - REASONS));
        }
        return lines;
    }

    private static String line(String kind, List<ImportReport.Rejection> rejections) {
        String examples = rejections.stream()
                .map(ImportReport.Rejection::record)
                .filter(Objects::nonNull)
                .limit(EXAMPLES)
                .collect(Collectors.joining(", "));
        return "  %6d x %s   (e.g. %s)".formatted(rejections.size(), kind, examples);
    }

    /** Two reasons are of a kind when they differ only in what they quote and count; "ISBN-10" is a word, no count. */
    private static String kind(String reason) {
        return reason.replaceAll("\"[^\"]*\"|'[^']*'|(?<![\\p{Alnum}-])[0-9][0-9XxEe.,+-]*", "...");
    }
}
