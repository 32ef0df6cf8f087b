package shop.alexandria.prove.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Stands between clients and servers on this machine, and does to their connections what it is told. */
public final class TcpProxy implements AutoCloseable {
    private final ServerSocket door;
    private final IntSupplier server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Disturbance disturbance = Disturbance.NONE;

    private TcpProxy(ServerSocket door, IntSupplier server) {
        this.door = door;
        this.server = server;
    }

    public static TcpProxy to(int server) {
        return at(0, () -> server);
    }

    /** @param server the port that the next connection leads to; where nobody listens, it is reset */
    public static TcpProxy at(int port, IntSupplier server) {
        try {
            TcpProxy proxy = new TcpProxy(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), server);
            Thread.ofPlatform().name("proxy").daemon().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Present connections are reset when from now on there shall be none, or other ones. */
    public void disturb(Disturbance next) {
        disturbance = next;
        switch (next) {
            case Disturbance.Refused _, Disturbance.None _ -> sockets.forEach(TcpProxy::reset);
            case Disturbance.HalfClosed _ -> sockets.forEach(TcpProxy::closeOneWay);
            case Disturbance.BlackHole _, Disturbance.LateAnswers _ -> {}
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException _) {
                // The proxy was closed, or the client is gone already.
            }
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        try (client) {
            switch (disturbance) {
                case Disturbance.Refused _ -> reset(client);
                case Disturbance.BlackHole _ -> swallow(client);
                case Disturbance.HalfClosed _ -> {
                    client.shutdownOutput();
                    swallow(client);
                }
                case Disturbance.None _, Disturbance.LateAnswers _ -> relay(client);
            }
        } catch (IOException _) {
            reset(client);
        } finally {
            sockets.remove(client);
        }
    }

    private static void swallow(Socket client) throws IOException {
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void relay(Socket client) throws IOException {
        try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server.getAsInt())) {
            sockets.add(upstream);
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> pump(upstream, client, true));
            pump(client, upstream, false);
            back.join();
            sockets.remove(upstream);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[16_384];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (passes(answers)) {
                    out.write(bytes, 0, count);
                }
            }
            to.shutdownOutput();
        } catch (IOException _) {
            reset(from);
            reset(to);
        }
    }

    /** Answers whether bytes that have just come may go on, perhaps after a while. */
    private boolean passes(boolean answers) {
        return switch (disturbance) {
            case Disturbance.None _, Disturbance.Refused _ -> true;
            case Disturbance.BlackHole _ -> false;
            case Disturbance.LateAnswers late -> {
                if (answers) {
                    pause(late.by());
                }
                yield true;
            }
            case Disturbance.HalfClosed _ -> !answers;
        };
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static void closeOneWay(Socket socket) {
        try {
            socket.shutdownOutput();
        } catch (IOException _) {
            // It is closed already.
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException _) {
            // It is closed already.
        }
        try {
            socket.close();
        } catch (IOException _) {
            // As good as closed.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(TcpProxy::reset);
    }
}
