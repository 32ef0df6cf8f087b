package shop.alexandria.local.shop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.ProcessIdentity;

class LeftoversTest {
    @TempDir
    Path data;

    private final Process process;
    private final ProcessIdentity identity;

    LeftoversTest() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        identity = ProcessIdentity.of(process.pid()).orElseThrow();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void areStoppedAndForgotten() {
        RunFolder notes = notesOf(identity);
        assertTrue(leftovers(notes).stop());
        assertFalse(process.isAlive());
        assertTrue(notes.last().isEmpty());
    }

    @Test
    void areNotProcessesThatWereGivenTheirNumber() {
        RunFolder notes = notesOf(new ProcessIdentity(identity.pid(), identity.started() - 60_000));
        assertFalse(leftovers(notes).stop());
        assertTrue(process.isAlive());
    }

    private RunFolder notesOf(ProcessIdentity left) {
        ProcessIdentity launcher = new ProcessIdentity(left.pid(), 0);
        RunFolder notes = new RunFolder(new DataFolder(data));
        PartRecord part = new PartRecord("orders", PartState.UP, left, 1);
        notes.write(new ShopRecord(launcher, ShopRecord.Phase.OPEN, 8080, List.of(part)));
        return notes;
    }

    private static Leftovers leftovers(RunFolder notes) {
        return new Leftovers(notes, new Progress(_ -> {}));
    }
}
