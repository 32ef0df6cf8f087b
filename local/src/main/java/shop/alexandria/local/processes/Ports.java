package shop.alexandria.local.processes;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {
    public static final String HOST = "127.0.0.1";

    // Below the range from which systems choose ports for outgoing connections, so that nobody takes a port we know.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A free port, never the same one twice. */
    public static int free() {
        int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        return GIVEN.add(port) && isFree(port) ? port : free();
    }

    /** Whether we could listen there now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public static String url(int port) {
        return "http://%s:%d".formatted(HOST, port);
    }

    /** Connects, waiting a second at most, also for each answer. The caller closes it. */
    public static Socket connect(int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(HOST, port), 1000);
        socket.setSoTimeout(1000);
        return socket;
    }
}
