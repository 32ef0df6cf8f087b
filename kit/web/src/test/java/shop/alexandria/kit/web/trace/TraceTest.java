package shop.alexandria.kit.web.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @Test
    void isReadFromTheHeaderThatTellsIt() {
        Trace trace = Trace.parse("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .orElseThrow();

        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", trace.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n"
            })
    void isNothingElse(String header) {
        assertEquals(Optional.empty(), Trace.parse(header));
    }

    @Test
    void isWellFormedWhenFreshAndNotToBeRecorded() {
        Trace fresh = Trace.fresh();

        assertEquals(Optional.of(fresh), Trace.parse(fresh.parent()));
        assertTrue(fresh.parent().endsWith("-00"));
        assertNotEquals(fresh.id(), Trace.fresh().id());
    }
}
