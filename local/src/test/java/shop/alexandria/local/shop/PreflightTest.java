package shop.alexandria.local.shop;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.alexandria.local.processes.Ports;
import shop.alexandria.local.processes.StartFailed;

class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void namesTheWayOutWhenThePortIsTaken() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(Ports.HOST, 0), 1);
        other.start();
        try {
            int port = other.getAddress().getPort();
            StartFailed refused = assertThrows(StartFailed.class, () -> Preflight.check(new DataFolder(folder), port));
            assertTrue(refused.getMessage().contains("Port %d is taken".formatted(port)));
            assertTrue(refused.getMessage().contains("--port"));
        } finally {
            other.stop(0);
        }
    }

    @Test
    void namesTheWayOutWhenTheDataFolderIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        StartFailed refused =
                assertThrows(StartFailed.class, () -> Preflight.check(new DataFolder(file), Ports.free()));
        assertTrue(refused.getMessage().contains("--data"));
    }
}
