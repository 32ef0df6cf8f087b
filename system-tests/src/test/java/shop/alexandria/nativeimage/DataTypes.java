package shop.alexandria.nativeimage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.Set;
import shop.alexandria.architecture.Module;

/** A type of ours with all types of ours that its values consist of. */
final class DataTypes {
    private DataTypes() {}

    static Set<JavaClass> within(JavaClass type) {
        Set<JavaClass> found = new HashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(JavaClass type, Set<JavaClass> found) {
        if (Module.of(type).isEmpty() || !found.add(type)) {
            return;
        }
        type.getFields().stream()
                .filter(DataTypes::isPartOfAValue)
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .forEach(part -> collect(part.getBaseComponentType(), found));
        if (type.isInterface()) {
            type.getAllSubclasses().forEach(kind -> collect(kind, found));
        }
    }

    private static boolean isPartOfAValue(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC);
    }
}
