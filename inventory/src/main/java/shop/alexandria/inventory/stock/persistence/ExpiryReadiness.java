package shop.alexandria.inventory.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while Redis could be listened to and is not. While Redis is away the service does without it: checkout goes on,
 * and what expires is found by the sweep of the table.
 */
@Readiness
@ApplicationScoped
class ExpiryReadiness implements HealthCheck {
    private final ExpiredTimers timers;
    private final SparedRedis redis;

    ExpiryReadiness(ExpiredTimers timers, SparedRedis redis) {
        this.timers = timers;
        this.redis = redis;
    }

    @Override
    public HealthCheckResponse call() {
        boolean listening = timers.isListening();
        boolean redisAnswers = redis.execute("PING", List.of()).isPresent();
        return HealthCheckResponse.named("expiry-subscription")
                .status(listening || !redisAnswers)
                .withData("listening", listening)
                .withData("redis", redisAnswers ? "up" : "away")
                .build();
    }
}
