package shop.alexandria.local.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void remembersItsOwnLastWordsOnly() {
        run("echo of an earlier one").stop(Duration.ofSeconds(5));
        ChildProcess child = run("echo first; echo last");
        assertTrue(Await.within(Duration.ofSeconds(5), () -> !child.isAlive()));
        assertEquals(List.of("first", "last"), child.lastWords());
    }

    @Test
    void isKilledWhenItDoesNotStopInTime() {
        ChildProcess stubborn = run("trap '' TERM; echo trapped; while true; do sleep 0.1; done");
        assertTrue(
                Await.within(Duration.ofSeconds(5), () -> stubborn.lastWords().contains("trapped")));
        stubborn.stop(Duration.ofMillis(200));
        assertFalse(stubborn.isAlive());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void doesNotOutliveAKilledParent() throws Exception {
        Process parent = new ProcessBuilder(Java.running(Parent.class.getName(), List.of())).start();
        long child = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
        parent.destroyForcibly();
        assertTrue(Await.within(Duration.ofSeconds(30), () -> !handle.isAlive()));
    }

    private ChildProcess run(String script) {
        return ChildProcess.start(Program.of(List.of("sh", "-c", script), folder, folder.resolve("child.log")));
    }

    /** Starts a child and says its number, once the child runs: before that nothing ties it to its parent. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            Path here = Path.of("target").toAbsolutePath();
            ChildProcess child = ChildProcess.start(
                    Program.of(List.of("sh", "-c", "echo runs; exec sleep 60"), here, here.resolve("child.log")));
            Await.within(Duration.ofSeconds(30), () -> child.lastWords().contains("runs"));
            System.out.println(child.pid());
            new CountDownLatch(1).await(); // until it is killed
        }
    }
}
