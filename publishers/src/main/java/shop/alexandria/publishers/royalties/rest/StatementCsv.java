package shop.alexandria.publishers.royalties.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.alexandria.events.Money;
import shop.alexandria.publishers.royalties.application.StatementView;

/** A statement as comma-separated values (RFC 4180), from the opening to the closing balance. */
final class StatementCsv {
    private StatementCsv() {}

    static String of(StatementView statement) {
        List<String> lines = new ArrayList<>();
        lines.add(line("type", "isbn", "title", "percentage", "copies", "revenue", "amount", "currency"));
        lines.add(balance("OPENING_BALANCE", statement.openingBalance()));
        statement.lines().forEach(line -> lines.add(line(line)));
        lines.add(balance("CLOSING_BALANCE", statement.closingBalance()));
        return String.join("", lines);
    }

    private static String balance(String name, Money balance) {
        return line(name, null, null, null, null, null, balance.amount(), balance.currency());
    }

    private static String line(StatementView.Line line) {
        Money revenue = line.revenue();
        return line(
                line.type().name(),
                line.isbn(),
                line.title(),
                line.percentage(),
                line.copies(),
                revenue == null ? null : revenue.amount(),
                line.amount().amount(),
                line.amount().currency());
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(StatementCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(harmless(text));
            default -> value.toString();
        };
    }

    /** A spreadsheet would take a title such as {@code =1+1} for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
