package shop.alexandria.nativeimage;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The types whose parts a native binary remembers: named by {@code @RegisterForReflection}, or in the signature of an endpoint. */
final class RegisteredTypes {
    private static final String BY_NAME = "io.quarkus.runtime.annotations.RegisterForReflection";

    private RegisteredTypes() {}

    static Set<JavaClass> in(JavaClasses classes) {
        return Stream.concat(
                        classes.stream().flatMap(RegisteredTypes::named),
                        classes.stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(RegisteredTypes::isEndpoint)
                                .flatMap(RegisteredTypes::signature)
                                .flatMap(type -> DataTypes.within(type).stream()))
                .collect(toSet());
    }

    /** With the classes inside of them, as Quarkus takes it. */
    private static Stream<JavaClass> named(JavaClass type) {
        return type.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getName().equals(BY_NAME))
                .flatMap(annotation -> targets(annotation, type))
                .flatMap(target -> Stream.concat(Stream.of(target), inside(target)));
    }

    private static Stream<JavaClass> targets(JavaAnnotation<JavaClass> annotation, JavaClass annotated) {
        JavaClass[] targets = (JavaClass[]) annotation.get("targets").orElse(new JavaClass[0]);
        return targets.length == 0 ? Stream.of(annotated) : Arrays.stream(targets);
    }

    private static Stream<JavaClass> inside(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> other.getName().startsWith(type.getName() + "$"));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static Stream<JavaClass> signature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), bodies(method))
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    /** What is gathered from the address and the headers is no JSON. */
    private static Stream<JavaType> bodies(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.getAnnotations().stream()
                        .noneMatch(annotation ->
                                annotation.getRawType().getPackageName().equals("jakarta.ws.rs")))
                .map(JavaParameter::getType);
    }
}
