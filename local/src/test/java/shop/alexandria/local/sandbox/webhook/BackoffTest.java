package shop.alexandria.local.sandbox.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void growsFromASecondToHalfAMinute() {
        List<Long> seconds = IntStream.of(1, 2, 3, 4, 5, 6, 1_000_000)
                .mapToObj(attempts -> Backoff.after(attempts).toSeconds())
                .toList();

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), seconds);
    }
}
