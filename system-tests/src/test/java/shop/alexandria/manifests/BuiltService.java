package shop.alexandria.manifests;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shop.alexandria.local.services.ServiceName;

/** A service as this build has made it: which libraries it brings, and which settings it reads. */
record BuiltService(ServiceName name) {
    private static final Map<String, String> KITS = Map.of(
            "alexandria-kit-web", "kit/web",
            "alexandria-kit-transactional", "kit/transactional",
            "alexandria-kit-documents", "kit/documents");
    private static final ConcurrentHashMap<ServiceName, Set<Setting>> SETTINGS = new ConcurrentHashMap<>();

    static Stream<BuiltService> all() {
        return Stream.of(ServiceName.values()).map(BuiltService::new);
    }

    static BuiltService named(String name) {
        return new BuiltService(ServiceName.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Whether it comes with a library, {@code io.quarkus.quarkus-mailer}. */
    boolean has(String library) {
        return libraries().anyMatch(jar -> jar.getFileName().toString().startsWith(library + "-"));
    }

    boolean uses(Store store) {
        return has(store.library());
    }

    /** What it is configured with where nobody says otherwise. */
    Properties properties() {
        Stream<String> ofKits = kits().map(kit -> kit + "/src/main/resources/META-INF/microprofile-config.properties")
                .filter(file -> Files.exists(Project.at(file)));
        return Properties.in(Stream.concat(ofKits, Stream.of(this + "/src/main/resources/application.properties")));
    }

    /** All it reads while it runs. */
    Set<Setting> settings() {
        return SETTINGS.computeIfAbsent(
                name,
                _ -> Stream.of(ofItsOwn(), ofLibraries()).flatMap(all -> all).collect(toSet()));
    }

    private Stream<Setting> ofItsOwn() {
        Path[] classes = Stream.concat(kits(), Stream.of(toString()))
                .map(module -> Project.at(module + "/target/classes"))
                .toArray(Path[]::new);
        return Stream.concat(
                CodeSettings.in(classes),
                properties().values().values().stream().flatMap(CodeSettings::in));
    }

    private Stream<Setting> ofLibraries() {
        return Stream.concat(
                libraries().flatMap(LibrarySettings::in),
                uses(Store.KAFKA) ? LibrarySettings.ofKafka() : Stream.empty());
    }

    private Stream<String> kits() {
        return KITS.entrySet().stream()
                .filter(kit -> has("shop.alexandria." + kit.getKey()))
                .map(Map.Entry::getValue);
    }

    private Stream<Path> libraries() {
        try (Stream<Path> files = Files.list(Project.at(this + "/target/quarkus-app/lib/main"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name.text();
    }
}
