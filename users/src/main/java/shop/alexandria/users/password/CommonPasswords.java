package shop.alexandria.users.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords everyone has thought of already. */
final class CommonPasswords {
    private static final Set<String> ALL = read("/passwords/common.txt");

    private CommonPasswords() {}

    static boolean contains(String lowerCasePassword) {
        return ALL.contains(lowerCasePassword);
    }

    private static Set<String> read(String resource) {
        try (InputStream file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
