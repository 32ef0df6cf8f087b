package shop.alexandria.local.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
    @TempDir
    Path folder;

    private Path log = Path.of("");

    @BeforeEach
    void write() throws IOException {
        log = Files.writeString(folder.resolve("orders.log"), "before\n");
    }

    @Test
    void tellsWholeLinesThatAreAdded() throws IOException {
        Follower follower = new Follower(log);
        Files.writeString(log, "one\ntw", StandardOpenOption.APPEND);
        assertEquals(List.of("one"), follower.newLines());
        Files.writeString(log, "o\n", StandardOpenOption.APPEND);
        assertEquals(List.of("two"), follower.newLines());
    }

    @Test
    void beginsAnewWithANewFile() throws IOException {
        Follower follower = new Follower(log);
        Files.writeString(log, "new\n");
        assertEquals(List.of("new"), follower.newLines());
    }
}
