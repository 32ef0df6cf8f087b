package shop.alexandria.inventory.stock.persistence;

import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import shop.alexandria.inventory.stock.domain.HoldTimers;
import shop.alexandria.inventory.stock.domain.ReservationId;

/** A key per hold whose end Redis reports, and a set of deadlines for what was not reported. */
@ApplicationScoped
class RedisTimers implements HoldTimers {
    static final String TIMER = "{stock}:hold:";
    private static final String DEADLINES = "{stock}:deadlines";

    private final SparedRedis redis;

    RedisTimers(SparedRedis redis) {
        this.redis = redis;
    }

    @Override
    public void start(ReservationId id, Instant deadline) {
        long left = Math.max(1, Duration.between(Instant.now(), deadline).toMillis());
        redis.execute("SET", List.of(TIMER + id, "1", "PX", Long.toString(left)));
        redis.execute("ZADD", List.of(DEADLINES, Long.toString(deadline.toEpochMilli()), id.toString()));
    }

    @Override
    public void stop(ReservationId id) {
        redis.execute("DEL", List.of(TIMER + id));
        redis.execute("ZREM", List.of(DEADLINES, id.toString()));
    }

    @Override
    public List<ReservationId> due() {
        String now = Long.toString(Instant.now().toEpochMilli());
        return redis.execute("ZRANGEBYSCORE", List.of(DEADLINES, "-inf", now, "LIMIT", "0", "200"))
                .map(RedisTimers::ids)
                .orElse(List.of());
    }

    private static List<ReservationId> ids(Response members) {
        return StreamSupport.stream(members.spliterator(), false)
                .map(member -> ReservationId.parse(member.toString()))
                .toList();
    }
}
