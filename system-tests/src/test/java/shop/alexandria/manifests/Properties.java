package shop.alexandria.manifests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the properties files of modules say to a service in production. */
record Properties(Map<String, String> values) {
    private static final String PRODUCTION = "%prod.";

    /** The later file has precedence. */
    static Properties in(Stream<String> files) {
        Map<String, String> values = new TreeMap<>();
        files.map(Properties::read).forEach(values::putAll);
        return new Properties(values);
    }

    private static Map<String, String> read(String file) {
        java.util.Properties read = new java.util.Properties();
        try {
            read.load(new StringReader(Project.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey().toString().replaceFirst("^" + PRODUCTION, ""),
                        entry.getValue().toString()))
                .filter(entry -> !entry.getKey().startsWith("%"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }
}
