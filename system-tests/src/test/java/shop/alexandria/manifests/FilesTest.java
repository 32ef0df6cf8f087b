package shop.alexandria.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of the manifests as they are written, also where nothing can render them. */
class FilesTest {
    private static final Path MANIFESTS = Project.manifests();

    @Test
    void everyFileIsYamlAndSaysNothingTwice() {
        List<Path> files = new ArrayList<>(Project.files(MANIFESTS, ".yaml"));
        files.addAll(Project.files(Project.at(".github"), ".yaml"));
        assertTrue(files.size() > 50, files::toString);
        for (Path file : files) {
            assertTrue(!documents(file).isEmpty(), file::toString);
        }
    }

    @Test
    void everyFileIsPartOfAKustomizationAndEveryPartIsThere() {
        Set<Path> named = new TreeSet<>();
        for (Path kustomization : Project.files(MANIFESTS, "kustomization.yaml")) {
            parts(documents(kustomization).getFirst())
                    .map(part -> kustomization.resolveSibling(part).normalize())
                    .forEach(named::add);
        }
        assertEquals(
                List.of(), named.stream().filter(part -> !Files.exists(part)).toList());
        List<Path> loose = Stream.of(".yaml", ".env", ".sql", ".conf", ".json")
                .flatMap(suffix -> Project.files(MANIFESTS, suffix).stream())
                .filter(file -> !file.endsWith("kustomization.yaml") && !named.contains(file))
                .toList();
        assertEquals(List.of(), loose);
    }

    /** Resources, components, patches, replacements, and files that settings and secrets are made of. */
    private static Stream<String> parts(JsonNode kustomization) {
        Stream<JsonNode> lists = Stream.of("resources", "components").map(kustomization::path);
        Stream<JsonNode> generated =
                Stream.of("envs", "files").flatMap(kind -> kustomization.findValues(kind).stream());
        Stream<String> paths = kustomization.findValuesAsText("path").stream();
        return Stream.concat(
                paths,
                Stream.concat(lists, generated)
                        .flatMap(list -> Resource.list(list).stream())
                        .map(part -> part.replaceFirst("^[^=]+=", "")));
    }

    private static List<JsonNode> documents(Path file) {
        return Yaml.documents(Project.read(file.toString()));
    }
}
