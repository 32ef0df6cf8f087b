package shop.alexandria.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Habits that keep every class of the shop readable and safe, whoever writes it. */
@AnalyzeClasses(locations = BuiltModules.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that(describe("answer HTTP requests", HouseRulesTest::isEndpoint))
            .should(new ArchCondition<>("say who may call them, or their class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean says = isGuarded(method) || isGuarded(method.getOwner());
                    events.add(new SimpleConditionEvent(method, says, method.getDescription()));
                }
            })
            .because("an endpoint nobody thought about must not be open");

    @ArchTest
    static final ArchRule everyEndpointIsPublic = methods()
            .that(describe("answer HTTP requests", HouseRulesTest::isEndpoint))
            .should()
            .bePublic()
            .because("the others are left out, with no more than a warning at build time");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .resideInAPackage("shop.alexandria..")
            .should(new ArchCondition<>("lie in a package whose package-info is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
            })
            .because("null has to be spelt out, and a package has one sentence to say");

    @ArchTest
    static final ArchRule nobodyTellsTimeByTheOldClock = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat")
            .because("java.time says what is an instant and what is a day");

    @ArchTest
    static final ArchRule servicesWriteToTheirLogOnly = noClasses()
            .that(Module.aService())
            .should(ACCESS_STANDARD_STREAMS)
            .because("a line on the console has no time, no level and no request id");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)")
            .because("these words can be put on anything");

    private static boolean isEndpoint(JavaMethod method) {
        return !method.getOwner().isInterface() // those are clients of other services
                && Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
                        .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static boolean isGuarded(CanBeAnnotated element) {
        return Stream.of(
                        "jakarta.annotation.security.RolesAllowed",
                        "jakarta.annotation.security.PermitAll",
                        "jakarta.annotation.security.DenyAll",
                        "io.quarkus.security.Authenticated")
                .anyMatch(element::isAnnotatedWith);
    }
}
