package shop.alexandria.local.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.files.Folders;
import shop.alexandria.local.processes.StartFailed;

class BuildTest {
    private static final List<String> OPTIONS = List.of("-Xmx64m");

    @TempDir
    Path module;

    @Test
    void isTheSameWhileNothingIsBuilt() throws IOException {
        pack("one");
        assertEquals(Build.latest(module, OPTIONS), Build.latest(module, OPTIONS));
    }

    @Test
    void survivesTheNextOne() throws IOException {
        pack("one");
        Build first = Build.latest(module, OPTIONS);
        Folders.delete(module.resolve("target/quarkus-app"));
        pack("another");
        Build second = Build.latest(module, OPTIONS);
        assertNotEquals(first, second);
        assertEquals("one", Files.readString(first.jar()));
        assertEquals("another", Files.readString(second.jar()));
    }

    @Test
    void isAnotherOneForAnotherJavaMachine() throws IOException {
        pack("one");
        assertNotEquals(Build.latest(module, OPTIONS), Build.latest(module, List.of("-Xmx128m")));
    }

    @Test
    void isMissedWithAWordOfAdvice() {
        StartFailed missed = assertThrows(StartFailed.class, () -> Build.latest(module, OPTIONS));
        assertTrue(missed.getMessage().contains("./alexandria up"));
    }

    @Test
    void ofABinaryIsSetAsideWithTheLibrariesBesideIt() throws IOException {
        Path target = Files.createDirectories(module.resolve("target"));
        Files.writeString(target.resolve("alexandria-users-1-runner"), "machine code");
        Files.writeString(target.resolve("libawt.so"), "a library");
        Build binary = Build.latestBinary(module);
        assertTrue(binary.isBinary());
        assertEquals("machine code", Files.readString(binary.binary()));
        assertTrue(Files.exists(binary.binary().resolveSibling("libawt.so")));
    }

    @Test
    void ofABinaryIsMissedWithAWordOfAdvice() {
        StartFailed missed = assertThrows(StartFailed.class, () -> Build.latestBinary(module));
        assertTrue(missed.getMessage().contains("-Dnative"));
    }

    private void pack(String content) throws IOException {
        Path folder = Files.createDirectories(module.resolve("target/quarkus-app"));
        Files.writeString(folder.resolve("quarkus-run.jar"), content);
    }
}
