package shop.alexandria.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Everything a domain may know: the language, the published language, and the domain of its own service. */
final class DomainKnowledge extends ArchCondition<JavaClass> {
    /** Plain values that lie elsewhere: a page of a list, and the hash of a password, which lies beside the rules for passwords. */
    private static final Set<String> VALUES =
            Set.of("shop.alexandria.kit.web.Page", "shop.alexandria.users.password.PasswordHash");

    DomainKnowledge() {
        super("know only the JDK, the published language and the domain of their own service");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !mayKnow(type, dependency.getTargetClass().getBaseComponentType()))
                .map(DomainKnowledge::violation)
                .forEach(events::add);
    }

    private static boolean mayKnow(JavaClass type, JavaClass known) {
        String home = known.getPackageName();
        return known.isPrimitive()
                || home.startsWith("java.")
                || home.equals("org.jspecify.annotations")
                || home.equals("shop.alexandria.events")
                || VALUES.contains(known.getName())
                || isOwnDomain(type, known);
    }

    private static boolean isOwnDomain(JavaClass type, JavaClass known) {
        return Module.of(type).equals(Module.of(known))
                && known.getPackageName().matches(".*\\.domain(\\..*)?");
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}
