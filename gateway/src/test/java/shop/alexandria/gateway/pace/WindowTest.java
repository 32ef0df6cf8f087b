package shop.alexandria.gateway.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final long START = 1_000 * Window.MILLIS;
    private static final int ALLOWED = 60;

    private final Window window = new Window();

    @Test
    void letsAsManyThroughAsAreAllowed() {
        assertEquals(ALLOWED, admitted(START, 100));
    }

    @Test
    void saysWhenToComeBack() {
        admitted(START, 100);

        long wait = window.take(START + 20_000, ALLOWED);

        assertEquals(Window.MILLIS - 20_000, wait);
    }

    @Test
    void slidesIntoTheNextMinute() {
        admitted(START, 100);

        // Half of the sixty still lie within the last sixty seconds.
        assertEquals(30, admitted(START + Window.MILLIS + 30_000, 100));
    }

    @Test
    void saysHowLongTheMinuteBeforeStillWeighs() {
        admitted(START, 100);
        long now = START + Window.MILLIS;

        long wait = window.take(now, ALLOWED);

        assertTrue(wait > 0 && wait <= 1_000, Long.toString(wait));
        assertEquals(0, window.take(now + wait + 1, ALLOWED));
    }

    @Test
    void forgetsWhatIsLongerAgo() {
        admitted(START, 100);

        assertEquals(ALLOWED, admitted(START + 2 * Window.MILLIS, 100));
    }

    @Test
    void countsWhatOtherGatewaysHaveSeen() {
        admitted(START, 10);
        Window.Count told = window.tell(START);
        window.learn(told.minute(), 50, 0);

        assertEquals(10, told.requests());
        assertEquals(10, admitted(START, 100));
    }

    @Test
    void tellsEachRequestOnce() {
        admitted(START, 10);
        window.tell(START);

        assertEquals(0, window.tell(START).requests());
    }

    @Test
    void forgetsNothingThatRedisHasForgotten() {
        admitted(START, 50);
        Window.Count told = window.tell(START);
        window.learn(told.minute(), 0, 0);

        assertEquals(10, admitted(START, 100));
    }

    private int admitted(long now, int requests) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            admitted += window.take(now, ALLOWED) == 0 ? 1 : 0;
        }
        return admitted;
    }
}
