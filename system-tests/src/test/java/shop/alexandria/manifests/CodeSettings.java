package shop.alexandria.manifests;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that compiled classes read. */
final class CodeSettings {
    private static final String CONFIG_PROPERTY = "org.eclipse.microprofile.config.inject.ConfigProperty";

    // "{alexandria.reorder-every}", "Bearer ${alexandria.payments.api-key}", "${alexandria.public-url:http://...}"
    private static final Pattern EXPRESSION = Pattern.compile("\\{(alexandria\\.[a-z0-9.-]+)(:[^}]*)?}");

    private CodeSettings() {}

    static Stream<Setting> in(Path... classes) {
        return new ClassFileImporter().importPaths(classes).stream().flatMap(CodeSettings::of);
    }

    /** What a text refers to. */
    static Stream<Setting> in(String text) {
        return EXPRESSION.matcher(text).results().map(CodeSettings::setting);
    }

    private static Setting setting(MatchResult expression) {
        return new Setting(expression.group(1), expression.group(2) == null);
    }

    private static Stream<Setting> of(JavaClass type) {
        Stream<Setting> injected = type.getCodeUnits().stream()
                .map(JavaCodeUnit::getParameters)
                .flatMap(List::stream)
                .flatMap(CodeSettings::of);
        Stream<Setting> inAnnotations = Stream.concat(
                        type.getAnnotations().stream(),
                        type.getCodeUnits().stream().flatMap(code -> code.getAnnotations().stream()))
                .flatMap(CodeSettings::of);
        return Stream.of(ConfigMappings.of(type), injected, inAnnotations).flatMap(settings -> settings);
    }

    private static Stream<Setting> of(JavaParameter parameter) {
        return parameter.tryGetAnnotationOfType(CONFIG_PROPERTY).stream().map(property -> {
            boolean hasDefault =
                    property.tryGetExplicitlyDeclaredProperty("defaultValue").isPresent();
            boolean optional = parameter.getRawType().isEquivalentTo(Optional.class);
            return new Setting((String) property.get("name").orElseThrow(), !hasDefault && !optional);
        });
    }

    private static Stream<Setting> of(JavaAnnotation<?> annotation) {
        return annotation.getProperties().values().stream()
                .flatMap(value -> value instanceof Object[] several ? Stream.of(several) : Stream.of(value))
                .flatMap(value -> in(value.toString()));
    }
}
