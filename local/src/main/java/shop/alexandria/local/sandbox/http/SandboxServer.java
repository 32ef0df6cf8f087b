package shop.alexandria.local.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import shop.alexandria.local.sandbox.script.Script;

/** A virtual thread for each request. */
public final class SandboxServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Script script;

    private SandboxServer(HttpServer server, Script script) {
        this.server = server;
        this.script = script;
    }

    /** Starts on the address, at a free port if its port is 0. */
    public static SandboxServer start(InetSocketAddress address, String apiKey, Api api, Script script) {
        // Else an answer of two packets waits 40 ms for the acknowledgement of the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(address, 256);
            SandboxServer started = new SandboxServer(server, script);
            server.createContext("/", new Front(new Authentication(apiKey), api.routes(), script));
            server.setExecutor(started.executor);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The payment sandbox cannot listen on " + address, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Returns when no request is being handled. */
    @Override
    public void close() {
        script.clear();
        server.stop(0);
        executor.close();
    }
}
