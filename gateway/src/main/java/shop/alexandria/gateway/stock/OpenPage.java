package shop.alexandria.gateway.stock;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A page that is open somewhere. It is told each state once; while its connection takes no more, only the latest state of
 * each book is kept for it, so that a slow reader costs no memory. Everything happens on its own event loop.
 */
final class OpenPage {
    private static final String BEAT = ": still here\n\n";

    private final Set<String> isbns;
    private final HttpServerResponse response;
    private final Context context;
    private final Map<String, StockState> told = new HashMap<>();
    private final Map<String, StockState> waiting = new LinkedHashMap<>();

    OpenPage(Set<String> isbns, HttpServerResponse response, Context context) {
        this.isbns = Set.copyOf(isbns);
        this.response = response;
        this.context = context;
    }

    Set<String> isbns() {
        return isbns;
    }

    /** Begins the stream. */
    void open() {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-cache, no-transform")
                .putHeader("X-Accel-Buffering", "no")
                .drainHandler(_ -> flush());
        response.write("retry: 3000\n\n").onFailure(_ -> response.reset());
    }

    void tell(StockState state) {
        context.runOnContext(_ -> {
            waiting.put(state.isbn(), state);
            flush();
        });
    }

    void beat() {
        context.runOnContext(_ -> {
            if (isWritable()) {
                write(BEAT);
            }
        });
    }

    void close() {
        context.runOnContext(_ -> {
            if (!response.ended() && !response.closed()) {
                response.end().onFailure(_ -> response.reset());
            }
        });
    }

    private void flush() {
        var states = waiting.values().iterator();
        while (states.hasNext() && isWritable()) {
            StockState state = states.next();
            states.remove();
            if (!state.equals(told.put(state.isbn(), state))) {
                write(state.event());
            }
        }
    }

    private boolean isWritable() {
        return !response.ended() && !response.closed() && !response.writeQueueFull();
    }

    private void write(String text) {
        response.write(text).onFailure(_ -> {}); // a client that has gone is seen by the close handler
    }
}
