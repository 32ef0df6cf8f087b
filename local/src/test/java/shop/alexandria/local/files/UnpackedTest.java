package shop.alexandria.local.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    Path folder;

    @Test
    void isNotThereWhenFillingFailedHalfWay() {
        Path programs = folder.resolve("programs");
        assertThrows(
                UncheckedIOException.class,
                () -> Unpacked.once(programs, draft -> {
                    Files.writeString(draft.resolve("half"), "");
                    throw new IOException("no space left");
                }));
        assertFalse(Files.exists(programs));
    }

    @Test
    void isFilledOnceOnly() throws IOException {
        Path programs = folder.resolve("programs");
        Unpacked.once(programs, draft -> Files.writeString(draft.resolve("who"), "the first"));
        Unpacked.once(programs, draft -> Files.writeString(draft.resolve("who"), "the second"));
        assertEquals("the first", Files.readString(programs.resolve("who")));
    }
}
