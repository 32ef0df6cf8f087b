package shop.alexandria.manifests;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a service is told it reads, and whatever it has to be told it is. */
@ExtendWith(WhenKustomizeIsThere.class)
class SettingsTest {
    private static final Pattern DEFAULT_OF_EXPRESSION = Pattern.compile("\\$\\{([a-z0-9.-]+):[^}]*localhost[^}]*}.*");

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldWhatHeDoesNotRead(Overlay overlay) {
        Set<String> misplaced = BuiltService.all()
                .flatMap(service -> told(overlay, service).alone().keySet().stream()
                        .filter(Predicate.not(variable -> reads(service, variable)))
                        .map(variable -> service + " " + variable))
                .collect(toSet());
        assertEquals(Set.of(), misplaced);
    }

    @ParameterizedTest
    @EnumSource
    void somebodyReadsWhatAllAreTold(Overlay overlay) {
        Set<String> together = BuiltService.all()
                .flatMap(service -> told(overlay, service).together().keySet().stream())
                .filter(variable -> BuiltService.all().noneMatch(service -> reads(service, variable)))
                .collect(toSet());
        assertEquals(Set.of(), together);
    }

    /** Fails when a service gains a setting that has no default. */
    @ParameterizedTest
    @EnumSource
    void everybodyIsToldWhatHasNoDefault(Overlay overlay) {
        assertEquals(Set.of(), untold(overlay, SettingsTest::withoutDefault));
    }

    /** Fails when a service gains an address whose default is good for a developer alone. */
    @ParameterizedTest
    @EnumSource
    void nobodyIsLeftWithTheAddressOfADeveloper(Overlay overlay) {
        assertEquals(Set.of(), untold(overlay, SettingsTest::addressesOfADeveloper));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsToldWhereHisStoresAre(Overlay overlay) {
        assertEquals(
                Set.of(),
                untold(
                        overlay,
                        service ->
                                Stream.of(Store.values()).filter(service::uses).map(Store::address)));
    }

    private static Set<String> untold(Overlay overlay, Function<BuiltService, Stream<String>> variables) {
        return BuiltService.all()
                .flatMap(service -> variables
                        .apply(service)
                        .filter(Predicate.not(told(overlay, service)::knows))
                        .map(variable -> service + " " + variable))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> withoutDefault(BuiltService service) {
        Map<String, String> properties = service.properties().values();
        return service.settings().stream()
                .filter(setting -> setting.required() && setting.isOne())
                .filter(setting -> !properties.containsKey(setting.property()))
                .map(Setting::variable);
    }

    private static Stream<String> addressesOfADeveloper(BuiltService service) {
        return service.properties().values().entrySet().stream()
                .filter(property -> property.getValue().contains("localhost"))
                .filter(property -> !property.getKey().startsWith("quarkus.otel.")) // off, unless somebody is named
                .map(property -> {
                    Matcher expression = DEFAULT_OF_EXPRESSION.matcher(property.getValue());
                    return expression.matches() ? expression.group(1) : property.getKey();
                })
                .map(Setting::variable);
    }

    private static boolean reads(BuiltService service, String variable) {
        return service.settings().stream().anyMatch(setting -> setting.isNamed(variable));
    }

    private static Told told(Overlay overlay, BuiltService service) {
        return Told.in(overlay, overlay.get("Deployment", service.toString()));
    }
}
