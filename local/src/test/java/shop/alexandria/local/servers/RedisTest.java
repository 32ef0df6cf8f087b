package shop.alexandria.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.alexandria.local.servers.Trial.whileRunning;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;

class RedisTest {
    @TempDir
    Path home;

    @Test
    void keepsItsKeysAndTellsWhenTheyExpire() throws Exception {
        Redis redis = new Redis(Trial.in(home), Ports.free(), 16);
        whileRunning(redis, () -> assertEquals("+OK", ask(redis, "SET cart 3")));
        whileRunning(redis, () -> {
            assertEquals("$1\r\n3", ask(redis, "GET cart"));
            assertTrue(ask(redis, "CONFIG GET notify-keyspace-events").endsWith("xE"));
        });
    }

    @Test
    void isNotRunningWhenKilledAndStartsAgain() throws Exception {
        Redis redis = new Redis(Trial.in(home), Ports.free(), 16);
        whileRunning(redis, () -> {
            ProcessHandle process = ProcessHandle.of(redis.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            assertFalse(redis.isRunning());
            assertEquals(0, redis.pid());
            redis.start();
            assertEquals("+PONG", ask(redis, "PING"));
        });
    }

    private static String ask(Redis redis, String command) throws IOException {
        try (Socket socket = Ports.connect(redis.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[256];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, length, StandardCharsets.US_ASCII).strip();
        }
    }
}
