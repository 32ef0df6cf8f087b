package shop.alexandria.nativeimage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import shop.alexandria.architecture.BuiltModules;
import shop.alexandria.architecture.Module;

/**
 * A native binary has forgotten the parts of every class that nobody registered. JSON is made of them by reflection: of those
 * that Quarkus sees in REST signatures it knows, of all others somebody has to tell it.
 */
@AnalyzeClasses(locations = BuiltModules.class)
class NativeBinaryTest {
    private static final Set<String> MADE_BY_QUARKUS = Set.of("jakarta.inject.Singleton", "jakarta.ws.rs.ext.Provider");
    private static final Set<String> PROVIDERS_OF_CLIENTS = Set.of(
            "org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper",
            "jakarta.ws.rs.client.ClientRequestFilter",
            "jakarta.ws.rs.client.ClientResponseFilter");

    @ArchTest
    static void whateverBecomesJsonIsRegisteredForReflection(JavaClasses classes) {
        Set<JavaClass> forgotten = new HashSet<>(JsonTypes.boundByHandIn(classes));
        forgotten.removeAll(RegisteredTypes.in(classes));
        forgotten.removeIf(JavaClass::isInterface); // it is their implementations that are looked into
        assertEquals(
                "",
                names(forgotten),
                "Name them in a @RegisterForReflection beside the code that reads or writes them");
    }

    @ArchTest
    static void whateverARestClientMakesForItselfIsRegisteredForReflection(JavaClasses classes) {
        Set<JavaClass> forgotten = classes.stream()
                .filter(Module::isPartOfAService)
                .filter(type -> PROVIDERS_OF_CLIENTS.stream().anyMatch(type::isAssignableTo))
                .filter(type -> MADE_BY_QUARKUS.stream().noneMatch(type::isAnnotatedWith))
                .collect(toSet());
        forgotten.removeAll(RegisteredTypes.in(classes));
        assertEquals("", names(forgotten), "Annotate them with @RegisterForReflection");
    }

    private static String names(Set<JavaClass> types) {
        return types.stream()
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::getName)
                .collect(joining("\n"));
    }
}
