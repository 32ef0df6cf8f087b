package shop.alexandria.gateway.pace;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import shop.alexandria.gateway.GatewayConfig;

/**
 * Adds what this gateway has counted to what the others have, in Redis, several times a second and in one go for all clients.
 * So a request costs Redis nothing by itself, and no request waits for it.
 */
@ApplicationScoped
class ShareWindows {

    private static final Logger LOG = Logger.getLogger(ShareWindows.class);
    private static final long EVERY_MILLIS = 200;
    // KEYS: this minute, the one before. ARGV: requests, life in milliseconds.
    private static final String ADD = """
            local total = redis.call('INCRBY', KEYS[1], ARGV[1])
            redis.call('PEXPIRE', KEYS[1], ARGV[2])
            return {total, tonumber(redis.call('GET', KEYS[2]) or '0')}
            """;

    private final Vertx vertx;
    private final Redis redis;
    private final Windows windows;
    private final boolean limited;
    private final AtomicBoolean sharing = new AtomicBoolean();
    private volatile boolean alone;

    ShareWindows(Vertx vertx, Redis redis, Windows windows, GatewayConfig config) {
        this.vertx = vertx;
        this.redis = redis;
        this.windows = windows;
        this.limited = config.rateLimit() > 0;
    }

    void start(@Observes StartupEvent start) {
        if (limited) {
            vertx.setPeriodic(EVERY_MILLIS, _ -> share());
        }
    }

    private void share() {
        if (!sharing.compareAndSet(false, true)) {
            return;
        }
        long now = System.currentTimeMillis();
        List<Future<?>> told = new ArrayList<>();
        windows.all().forEach((client, window) -> {
            Window.Count count = window.tell(now);
            if (count.requests() > 0) {
                told.add(redis.send(add(client, count)).onSuccess(totals -> learn(window, count, totals)));
            }
        });
        Future.join(told).onComplete(all -> {
            sharing.set(false);
            mention(all.cause());
        });
    }

    private static void learn(Window window, Window.Count count, Response totals) {
        window.learn(count.minute(), totals.get(0).toLong(), totals.get(1).toLong());
    }

    private void mention(Throwable failure) {
        if (failure != null && !alone) {
            LOG.warnf("Requests are not counted together with other gateways: %s", failure.getMessage());
        }
        alone = failure != null;
    }

    private static Request add(String client, Window.Count count) {
        return Request.cmd(Command.EVAL)
                .arg(ADD)
                .arg(2)
                .arg(key(client, count.minute()))
                .arg(key(client, count.minute() - 1))
                .arg(count.requests())
                .arg(2 * Window.MILLIS);
    }

    // One hash tag per client: both keys live in one slot of a cluster.
    private static String key(String client, long minute) {
        return "rate:{" + client + "}:" + minute;
    }
}
