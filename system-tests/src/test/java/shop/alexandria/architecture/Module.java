package shop.alexandria.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** Which module a class belongs to, by the third part of its package: {@code shop.alexandria.orders.domain}. */
public final class Module {
    private static final String SHOP = "shop.alexandria.";
    private static final Set<String> NO_SERVICE = Set.of("events", "kit", "local", "people", "prove");

    private Module() {}

    public static String of(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(SHOP) ? name.substring(SHOP.length()).split("\\.", 2)[0] : "";
    }

    static DescribedPredicate<JavaClass> aService() {
        return DescribedPredicate.describe("of a service", Module::isService);
    }

    /** A service, or what services are made with. */
    public static boolean isPartOfAService(JavaClass type) {
        return isService(type) || of(type).equals("kit");
    }

    static SliceAssignment eachService() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isService(type) ? SliceIdentifier.of(of(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "services";
            }
        };
    }

    private static boolean isService(JavaClass type) {
        return !of(type).isEmpty() && !NO_SERVICE.contains(of(type));
    }
}
