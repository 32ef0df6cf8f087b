package shop.alexandria.inventory.catalogue.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What somebody types, and the titles of which one is meant. */
record JudgedQuery(String typed, List<String> meant) {
    static List<JudgedQuery> all() {
        try (InputStream file = JudgedQuery.class.getResourceAsStream("/judged-queries.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(JudgedQuery::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JudgedQuery of(String line) {
        String[] parts = line.split("\\s*\\|\\s*", 2);
        return new JudgedQuery(parts[0], List.of(parts[1].strip().split("\\s*;\\s*")));
    }
}
