package shop.alexandria.manifests;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the interfaces that say which settings there are, as SmallRye Config would. */
final class ConfigMappings {
    private static final String CONFIG = "io.smallrye.config.";

    private ConfigMappings() {}

    static Stream<Setting> of(JavaClass mapping) {
        return annotation(mapping, "ConfigMapping")
                .map(prefix -> settings(mapping, (String) prefix.get("prefix").orElse("")))
                .orElseGet(Stream::empty);
    }

    private static Stream<Setting> settings(JavaClass group, String prefix) {
        return group.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .flatMap(method -> settings(method, name(method, prefix)));
    }

    private static Stream<Setting> settings(JavaMethod method, String name) {
        JavaType type = method.getReturnType();
        JavaClass raw = type.toErasure();
        if (raw.isEquivalentTo(java.util.Map.class)) {
            return underAnyKey(type, name + ".*");
        }
        if (raw.isInterface() && raw.getName().startsWith("shop.alexandria.")) {
            return settings(raw, name);
        }
        boolean required = !raw.isEquivalentTo(Optional.class)
                && annotation(method, "WithDefault").isEmpty();
        return Stream.of(new Setting(name, required));
    }

    private static Stream<Setting> underAnyKey(JavaType map, String name) {
        List<JavaType> arguments = ((JavaParameterizedType) map).getActualTypeArguments();
        JavaClass value = arguments.getLast().toErasure();
        if (value.isEquivalentTo(java.util.Map.class)) {
            return underAnyKey(arguments.getLast(), name + ".*");
        }
        return value.isInterface() && value.getName().startsWith("shop.alexandria.")
                ? settings(value, name)
                : Stream.of(new Setting(name, false));
    }

    private static String name(JavaMethod method, String prefix) {
        if (annotation(method, "WithParentName").isPresent()) {
            return prefix;
        }
        String name = annotation(method, "WithName")
                .map(given -> (String) given.get("value").orElseThrow())
                .orElseGet(() -> hyphenated(method.getName()));
        return prefix + "." + name;
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Optional<? extends JavaAnnotation<?>> annotation(CanBeAnnotated element, String name) {
        return switch (element) {
            case JavaClass type -> type.tryGetAnnotationOfType(CONFIG + name);
            case JavaMethod method -> method.tryGetAnnotationOfType(CONFIG + name);
            default -> Optional.empty();
        };
    }
}
