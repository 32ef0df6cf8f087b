package shop.alexandria.local.shop;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.processes.StartFailed;

class WatchedPartTest {
    private final ScriptedPart part = new ScriptedPart();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final WatchedPart watched = new WatchedPart(part, new Progress(told::add));

    @Test
    void tellsThatItIsUp() {
        watched.open();
        assertEquals(PartState.UP, watched.record().state());
        assertEquals(1, told.size());
    }

    @Test
    void throwsWhenItsFirstStartFails() {
        part.canStart = false;
        assertThrows(StartFailed.class, watched::open);
    }

    @Test
    void isStartedAgainAtOnceWhenItDied() {
        watched.open();
        part.die();
        watched.watch();
        await().until(() -> watched.record().state() == PartState.UP);
        assertEquals(2, part.starts.get());
    }

    @Test
    void isGivenAPauseWhenItKeepsFailing() {
        watched.open();
        part.canStart = false;
        part.die();
        watched.watch();
        await().until(() -> watched.record().state() == PartState.DOWN);
        watched.watch();
        assertEquals(2, part.starts.get());
    }

    @Test
    void needsNoPauseWhenWoken() {
        watched.open();
        part.canStart = false;
        part.die();
        watched.watch();
        await().until(() -> watched.record().state() == PartState.DOWN);
        part.canStart = true;
        watched.wake();
        watched.watch();
        await().until(() -> watched.record().state() == PartState.UP);
    }

    @Test
    void staysAwayUntilItIsBroughtBack() {
        watched.open();
        watched.takeAway();
        watched.watch();
        assertFalse(part.isRunning());
        assertEquals(1, part.starts.get());

        watched.bringBack();
        assertEquals(PartState.UP, watched.record().state());
        part.die();
        watched.watch();
        await().until(() -> part.starts.get() == 3);
    }

    @Test
    void staysClosed() {
        watched.open();
        watched.close();
        watched.watch();
        assertFalse(part.isRunning());
        assertEquals(PartState.STOPPED, watched.record().state());
    }
}
