package shop.alexandria.orders.letters.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The line to the mail server; once it is cut, nobody answers. */
@ApplicationScoped
class MailLine {
    private final int port;
    private final int mailServer;
    private final Set<Socket> calls = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    MailLine(
            @ConfigProperty(name = "quarkus.mailer.port") int port,
            @ConfigProperty(name = "mail-line.leads-to") int mailServer) {
        this.port = port;
        this.mailServer = mailServer;
    }

    void open(@Observes StartupEvent event) {
        mend();
    }

    synchronized void mend() {
        try {
            ServerSocket listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = listening;
            Thread.ofVirtual().start(() -> answer(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    synchronized void cut() {
        if (door != null) {
            hangUp(door);
        }
        calls.forEach(MailLine::hangUp);
        calls.clear();
    }

    private void answer(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), mailServer);
                connect(caller, server);
                connect(server, caller);
            } catch (IOException cut) {
                // nobody is called any more, or the next caller finds out
            }
        }
    }

    private void connect(Socket from, Socket to) {
        calls.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                // that is what it is for
            }
        });
    }

    private static void hangUp(AutoCloseable line) {
        try {
            line.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
