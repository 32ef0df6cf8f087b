package shop.alexandria.nativeimage;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.alexandria.architecture.BuiltModules;

/** Keeps the native build honest where there is no GraalVM: {@code -Dnative-sources}, see docs/native.md. */
@EnabledIfSystemProperty(named = "alexandria.native-sources", matches = "true")
class NativeInputsTest {
    private static final Set<String> ONLY_FOR_THE_BUILD =
            Set.of("application.properties", "microprofile-config.properties");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importLocations(new BuiltModules().get(NativeInputsTest.class));

    @ParameterizedTest
    @ValueSource(strings = {"users", "inventory", "orders", "publishers", "reporting", "storefront", "gateway"})
    void carryEveryFileOfTheService(String service) throws IOException {
        NativeInputs inputs = NativeInputs.of(service);
        Set<String> missing = new TreeSet<>();
        for (String file : filesOf(inputs.module().resolve("src/main/resources"))) {
            if (!inputs.carries(file)) {
                missing.add(file);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "orders", "publishers", "reporting"})
    void carryTheMigrationsOfTheKit(String service) throws IOException {
        NativeInputs inputs = NativeInputs.of(service);
        for (String file : filesOf(inputs.module().resolveSibling("kit/transactional/src/main/resources"))) {
            assertTrue(inputs.carries(file), file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "inventory", "orders", "publishers", "reporting", "storefront", "gateway"})
    void rememberEverythingOfTheServiceThatBecomesJson(String service) throws IOException {
        String home = "shop.alexandria." + service + ".";
        Set<String> forgotten = Stream.concat(
                        JsonTypes.boundByHandIn(CLASSES).stream(), RegisteredTypes.in(CLASSES).stream())
                .filter(JavaClass::isRecord)
                .map(JavaClass::getName)
                .filter(name -> name.startsWith(home))
                .collect(toCollection(TreeSet::new));
        forgotten.removeAll(NativeInputs.of(service).rememberedClasses());
        assertEquals(Set.of(), forgotten);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "orders", "publishers", "reporting"})
    void rememberEveryEvent(String service) throws IOException {
        Set<String> remembered = NativeInputs.of(service).rememberedClasses();
        Set<String> forgotten = CLASSES.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo("shop.alexandria.events.Event"))
                .map(JavaClass::getName)
                .filter(name -> !remembered.contains(name))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void rememberTheServicesOfLucene() throws IOException {
        NativeInputs inventory = NativeInputs.of("inventory");
        List<String> providers = new ArrayList<>();
        for (Path jar : inventory.classPath()) {
            providers.addAll(ServiceFiles.providersIn(jar, "org.apache.lucene.codecs.", "org.apache.lucene.index."));
        }
        assertTrue(providers.size() > 5, providers::toString);
        assertTrue(inventory.rememberedClasses().containsAll(providers), providers::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "inventory", "orders", "publishers", "reporting", "storefront", "gateway"})
    void buildNothingInThatMustWait(String service) throws IOException, InterruptedException {
        assertEquals(List.of(), RehearsedBuild.of(NativeInputs.of(service)).complaints());
    }

    private static List<String> filesOf(Path resources) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !ONLY_FOR_THE_BUILD.contains(file.getFileName().toString()))
                    .map(file -> resources.relativize(file).toString())
                    .toList();
        }
    }
}
