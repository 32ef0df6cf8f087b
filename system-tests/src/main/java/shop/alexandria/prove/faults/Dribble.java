package shop.alexandria.prove.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Connections on which requests are sent a byte a second: half of them never end their headers, half never their body. */
public final class Dribble implements AutoCloseable {
    private static final String HEADERS = "GET /api/v1/books HTTP/1.1\r\nHost: shop\r\nX-Patience: ";
    private static final String BODY =
            "POST /api/v1/auth/login HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 500000\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private @Nullable Future<?> dripping;

    private Dribble() {}

    public static Dribble into(URI address, int connections) {
        Dribble dribble = new Dribble();
        for (int i = 0; i < connections; i++) {
            dribble.open(address, i % 2 == 0 ? HEADERS : BODY);
        }
        dribble.dripping = dribble.clock.scheduleAtFixedRate(dribble::drip, 1, 1, TimeUnit.SECONDS);
        return dribble;
    }

    private void open(URI address, String beginning) {
        try {
            Socket socket = new Socket(address.getHost(), address.getPort());
            sockets.add(socket);
            socket.getOutputStream().write(beginning.getBytes(US_ASCII));
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    private void drip() {
        sockets.forEach(Dribble::drip);
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException hungUp) {
            close(socket);
        }
    }

    /** How many the other side has not closed. */
    public int open() {
        return (int) sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // so it is
        }
    }

    @Override
    public void close() {
        if (dripping != null) {
            dripping.cancel(false);
        }
        clock.shutdown();
        sockets.forEach(Dribble::close);
    }
}
