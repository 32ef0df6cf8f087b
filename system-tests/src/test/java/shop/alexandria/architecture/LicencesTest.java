package shop.alexandria.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.alexandria.local.services.ServiceName;

/** What a service is made of may be passed on with it; looked at where bills of materials were made (profile sbom). */
class LicencesTest {
    private static final Path ROOT = Path.of(System.getProperty("alexandria.root", ".."));
    private static final String OURS = "shop.alexandria";

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void allowThatEveryLibraryOfAServiceIsPassedOn(ServiceName service) throws IOException {
        Path bill = ROOT.resolve(service.text()).resolve("target/bom.json");
        assumeTrue(Files.exists(bill), "There is no bill of materials: ./mvnw -Psbom package makes them.");
        Set<String> allowed = allowed();

        List<JsonNode> libraries = stream(
                        new ObjectMapper().readTree(bill.toFile()).path("components"))
                .filter(library -> !library.path("group").asText().equals(OURS))
                .toList();

        assertTrue(libraries.size() > 50, () -> "The bill is short: " + libraries.size());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(library -> licences(library).noneMatch(allowed::contains))
                        .map(library -> library.path("purl").asText()
                                + licences(library).toList())
                        .toList());
    }

    /** Of several it is enough that one is allowed: whoever passes a library on may choose. */
    private static Stream<String> licences(JsonNode library) {
        return stream(library.path("licenses"))
                .flatMap(choice -> Stream.of(
                        choice.path("license").path("id"),
                        choice.path("license").path("name"),
                        choice.path("expression")))
                .map(JsonNode::asText)
                .filter(name -> !name.isEmpty());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Set<String> allowed() throws IOException {
        try (InputStream in = Objects.requireNonNull(LicencesTest.class.getResourceAsStream("/allowed-licences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
