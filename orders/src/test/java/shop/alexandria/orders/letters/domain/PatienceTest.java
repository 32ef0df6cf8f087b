package shop.alexandria.orders.letters.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(Duration.ofSeconds(10), Duration.ofHours(1), 80);

    @Test
    void doublesEachPauseUpToTheLongest() {
        assertEquals(Duration.ofSeconds(10), patience.pauseAfter(0));
        assertEquals(Duration.ofSeconds(20), patience.pauseAfter(1));
        assertEquals(Duration.ofSeconds(2560), patience.pauseAfter(8));
        assertEquals(Duration.ofHours(1), patience.pauseAfter(9));
        assertEquals(Duration.ofHours(1), patience.pauseAfter(1_000));
    }

    @Test
    void endsAfterThreeDays() {
        assertFalse(patience.endsAfter(78));
        assertTrue(patience.endsAfter(79));
        long hours = IntStream.range(0, 79)
                .mapToObj(patience::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus)
                .toHours();
        assertEquals(71, hours);
    }
}
