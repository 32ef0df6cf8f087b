package shop.alexandria.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void namesEveryEventThereIs() {
        List<Class<?>> unnamed = leavesOf(Event.class)
                .filter(type -> !EventTypes.named("shop.alexandria." + type.getSimpleName())
                        .equals(Optional.of(type)))
                .toList();

        assertEquals(List.of(), unnamed);
    }

    @Test
    void knowsNothingOfTypesToCome() {
        assertTrue(EventTypes.named("shop.alexandria.BookBurned").isEmpty());
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypesTest::leavesOf)
                : Stream.of(type);
    }
}
