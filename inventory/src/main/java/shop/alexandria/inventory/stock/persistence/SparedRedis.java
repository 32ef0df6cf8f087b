package shop.alexandria.inventory.stock.persistence;

import io.quarkus.redis.datasource.RedisDataSource;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Redis for what can do without it: when it is away nobody waits for it, and nobody fails. */
@ApplicationScoped
class SparedRedis {
    private static final Logger LOG = Logger.getLogger(SparedRedis.class);

    private final RedisDataSource redis;
    // Where connections hang, it is a request that finds out: one in ten seconds is few enough.
    private final Guard breaker = Guard.create()
            .withCircuitBreaker()
            .requestVolumeThreshold(4)
            .failureRatio(0.5)
            .delay(10, ChronoUnit.SECONDS)
            .onStateChange(state -> LOG.infof("The way to Redis is %s", state))
            .done()
            .build();

    SparedRedis(RedisDataSource redis) {
        this.redis = redis;
    }

    /** Empty when Redis is away, or was a moment ago. */
    Optional<Response> execute(String command, List<String> arguments) {
        try {
            return Optional.ofNullable(
                    breaker.call(() -> redis.execute(command, arguments.toArray(String[]::new)), Response.class));
        } catch (Exception away) {
            LOG.debugf("%s without effect: %s", command, away);
            return Optional.empty();
        }
    }
}
