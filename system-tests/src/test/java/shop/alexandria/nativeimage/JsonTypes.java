package shop.alexandria.nativeimage;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shop.alexandria.architecture.Module;

/**
 * The records, and what they consist of, that somebody hands to Jackson where no REST signature tells of them: to a mapper, to
 * an answer or to a problem. What was put into a variable on another line before is not seen.
 */
final class JsonTypes {
    private static final Pattern READS =
            Pattern.compile(".*\\.(ObjectMapper|JsonMapper)\\.(readValue|treeToValue|convertValue|readerFor)"
                    + "|.*\\.Response\\.readEntity");
    private static final Pattern WRITES =
            Pattern.compile(".*\\.(ObjectMapper|JsonMapper)\\.(writeValue.*|valueToTree|convertValue)");
    private static final Pattern ANSWERS = Pattern.compile(
            ".*\\.ResponseBuilder\\.entity|.*\\.Response\\.(ok|accepted)|.*\\.HttpProblem\\$Builder\\.with");

    private JsonTypes() {}

    static Set<JavaClass> boundByHandIn(JavaClasses classes) {
        return classes.stream()
                .filter(Module::isPartOfAService)
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .flatMap(JsonTypes::bound)
                .filter(JsonTypes::isData)
                .flatMap(type -> DataTypes.within(type).stream())
                .collect(toSet());
    }

    private static Stream<JavaClass> bound(JavaCall<?> call) {
        String method = call.getTargetOwner().getName() + "." + call.getName();
        if (READS.matcher(method).matches()) {
            return Stream.concat(classesNamedIn(call.getOrigin()), typeReferencesIn(call.getOriginOwner()));
        }
        if (WRITES.matcher(method).matches()) {
            return madeFor(call).anyMatch(JsonTypes::isData) ? madeFor(call) : given(call.getOrigin());
        }
        return ANSWERS.matcher(method).matches()
                        && !call.getTarget().getRawParameterTypes().isEmpty()
                ? madeFor(call)
                : Stream.empty();
    }

    private static Stream<JavaClass> classesNamedIn(JavaCodeUnit code) {
        return code.getReferencedClassObjects().stream().map(ReferencedClassObject::getValue);
    }

    /** {@code new TypeReference<List<Refund>>() {}} is a class of its own beside the one it is written in. */
    private static Stream<JavaClass> typeReferencesIn(JavaClass owner) {
        return owner.getPackage().getClasses().stream()
                .filter(type -> type.getEnclosingClass().filter(owner::equals).isPresent())
                .flatMap(type -> type.getSuperclass().stream())
                .filter(parent -> parent.getName().startsWith("com.fasterxml.jackson.core.type.TypeReference"))
                .flatMap(JsonTypes::involved);
    }

    private static Stream<JavaClass> given(JavaCodeUnit code) {
        return code.getParameterTypes().stream().flatMap(JsonTypes::involved);
    }

    /** What is written is often made in the same line, of other things that are not. */
    private static Stream<JavaClass> madeFor(JavaCall<?> written) {
        List<JavaCodeUnit> called = written.getOrigin().getCallsFromSelf().stream()
                .filter(call -> call.getLineNumber() == written.getLineNumber())
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .map(JavaCodeUnit.class::cast)
                .toList();
        Set<JavaClass> ingredients = called.stream().flatMap(JsonTypes::taken).collect(toSet());
        return called.stream().flatMap(JsonTypes::result).filter(type -> !ingredients.contains(type));
    }

    private static Stream<JavaClass> taken(JavaCodeUnit called) {
        boolean ofAValue =
                called instanceof JavaMethod && !called.getModifiers().contains(JavaModifier.STATIC);
        return Stream.concat(given(called), ofAValue ? Stream.of(called.getOwner()) : Stream.empty());
    }

    private static Stream<JavaClass> result(JavaCodeUnit called) {
        return called instanceof JavaConstructor ? Stream.of(called.getOwner()) : involved(called.getReturnType());
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static boolean isData(JavaClass type) {
        return !Module.of(type).isEmpty() && (type.isRecord() || type.isEnum() || type.isInterface());
    }
}
