package shop.alexandria.nativeimage;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What native-image would be fed with to make a binary of a service, as {@code ./mvnw package -Dnative-sources} writes it. */
record NativeInputs(Path module) {
    private static final Path ROOT =
            Path.of(System.getProperty("alexandria.root", "..")).toAbsolutePath();
    private static final String LATER = "--initialize-at-run-time=";

    static NativeInputs of(String service) {
        return new NativeInputs(ROOT.resolve(service));
    }

    List<String> arguments() throws IOException {
        return List.of(Files.readString(folder().resolve("native-image.args")).split(" "));
    }

    /** The prefixes of the classes that are initialised when the binary runs, because we said so. */
    List<String> initialisedLater() throws IOException {
        return arguments().stream()
                .filter(argument -> argument.startsWith(LATER))
                .flatMap(argument ->
                        Arrays.stream(argument.substring(LATER.length()).split(",")))
                .toList();
    }

    /** The classes of which constructors and methods are remembered, so that JSON can be made of them. */
    Set<String> rememberedClasses() throws IOException {
        return elements(configuration("reflect-config.json"))
                .filter(type -> type.path("allDeclaredConstructors").asBoolean())
                .map(type -> type.path("name").asText())
                .collect(toSet());
    }

    /** Whether a file of the class path becomes part of the binary. */
    boolean carries(String file) throws IOException {
        return elements(configuration("resource-config.json").path("resources").path("includes"))
                .anyMatch(pattern -> Pattern.matches(pattern.path("pattern").asText(), file));
    }

    List<Path> classPath() throws IOException {
        try (Stream<Path> libraries = Files.list(folder().resolve("lib"))) {
            return Stream.concat(Stream.of(application()), libraries.sorted()).toList();
        }
    }

    private JsonNode configuration(String name) throws IOException {
        try (ZipFile jar = new ZipFile(application().toFile())) {
            ZipEntry entry = Objects.requireNonNull(jar.getEntry("META-INF/native-image/" + name), name);
            return new ObjectMapper().readTree(jar.getInputStream(entry).readAllBytes());
        }
    }

    private Path application() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path folder() {
        return module.resolve("target/native-sources");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
