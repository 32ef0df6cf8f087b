package shop.alexandria.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import shop.alexandria.local.Main;

class VerbsTest {
    private final StringWriter errors = new StringWriter();
    private final CommandLine verbs = Main.verbs().setErr(new PrintWriter(errors, true));

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "import books.csv", "demo --seed 2 --orders 50", "reset"})
    void allUnderstandWhichShopIsMeant(String verb) {
        String line = "%s --data %s --port 8081".formatted(verb, data);
        assertTrue(verbs.parseArgs(line.split(" ")).hasSubcommand());
    }

    @Test
    void anUnknownOneIsAnsweredWithTheUsage() {
        assertEquals(2, verbs.execute("fly"));
        assertTrue(errors.toString().contains("Usage: ./alexandria"));
    }

    @Test
    void statusSaysWhenNoShopIsOpen() {
        assertEquals(3, verbs.execute("status", "--data", data.toString()));
    }

    @Test
    void demoRefusesWhenNoShopIsOpen() {
        assertEquals(1, verbs.execute("demo", "--data", data.toString()));
    }

    @Test
    void downIsHarmlessWhenNoShopIsOpen() {
        assertEquals(0, verbs.execute("down", "--data", data.toString()));
    }

    @Test
    void resetLeavesFoldersAloneThatAreNoShop() {
        assertEquals(1, verbs.execute("reset", "--yes", "--data", data.toString()));
        assertTrue(data.toFile().exists());
    }
}
