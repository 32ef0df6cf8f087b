package shop.alexandria.local.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.ProcessIdentity;

class RunFolderTest {
    private final ProcessIdentity us =
            ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

    @TempDir
    Path data;

    @Test
    void tellsWhatRuns() {
        ShopRecord shop = new ShopRecord(us, ShopRecord.Phase.OPEN, 8080, List.of());
        notes().write(shop);
        assertEquals(shop, notes().running().orElseThrow());
    }

    @Test
    void doesNotTakeTheNotesOfADeadLauncherForAShop() {
        ProcessIdentity dead = new ProcessIdentity(us.pid(), us.started() - 60_000);
        notes().write(new ShopRecord(dead, ShopRecord.Phase.OPEN, 8080, List.of()));
        assertTrue(notes().running().isEmpty());
        assertTrue(notes().last().isPresent());
    }

    @Test
    void wakesOnce() {
        notes().wake();
        assertTrue(notes().wasWoken());
        assertFalse(notes().wasWoken());
    }

    private RunFolder notes() {
        return new RunFolder(new DataFolder(data));
    }
}
