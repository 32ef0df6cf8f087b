package shop.alexandria.local.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    private final ProcessIdentity us =
            ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void findsAProcessThatStillRuns() {
        assertEquals(ProcessHandle.current(), us.find().orElseThrow());
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameNumberForIt() {
        ProcessIdentity before = new ProcessIdentity(us.pid(), us.started() - 60_000);
        assertTrue(before.find().isEmpty());
    }

    @Test
    void isNotThereWhenTheProcessHasEnded() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        assertTrue(ProcessIdentity.of(ended.pid()).isEmpty());
    }
}
