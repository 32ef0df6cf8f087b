package shop.alexandria.prove.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.alexandria.prove.Stopwatch;

class TcpProxyTest {
    private final ServerSocket echo = open();
    private final TcpProxy proxy = TcpProxy.to(echo.getLocalPort());

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void letsBytesPass() throws IOException {
        try (Socket client = connect()) {
            assertEquals("ping", ask(client));
        }
    }

    @Test
    void resetsPresentConnectionsAndRefusesNewOnes() throws IOException {
        try (Socket before = connect()) {
            ask(before);
            proxy.disturb(new Disturbance.Refused());
            assertThrows(IOException.class, () -> ask(before));
        }
        assertThrows(IOException.class, () -> ask(connect()));
    }

    @Test
    void swallowsWhatIsSentIntoABlackHole() throws IOException {
        try (Socket before = connect()) {
            ask(before);
            proxy.disturb(new Disturbance.BlackHole());
            assertThrows(SocketTimeoutException.class, () -> ask(before));
        }
        try (Socket after = connect()) {
            assertThrows(SocketTimeoutException.class, () -> ask(after));
        }
    }

    @Test
    void delaysAnswers() throws IOException {
        proxy.disturb(new Disturbance.LateAnswers(Duration.ofMillis(200)));
        try (Socket client = connect()) {
            Stopwatch waiting = Stopwatch.start();
            assertEquals("ping", ask(client));
            assertTrue(waiting.elapsed().toMillis() >= 200);
        }
    }

    @Test
    void closesTheWayBack() throws IOException {
        proxy.disturb(new Disturbance.HalfClosed());
        try (Socket client = connect()) {
            assertEquals("", ask(client));
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(500);
        return socket;
    }

    private static String ask(Socket socket) throws IOException {
        socket.getOutputStream().write("ping".getBytes(US_ASCII));
        return new String(socket.getInputStream().readNBytes(4), US_ASCII);
    }

    private static ServerSocket open() {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> repeat(client));
            } catch (IOException _) {
                // The test is over.
            }
        }
    }

    private static void repeat(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException _) {
            // The proxy has reset it.
        }
    }
}
