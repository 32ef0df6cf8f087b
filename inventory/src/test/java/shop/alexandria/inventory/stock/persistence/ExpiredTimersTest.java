package shop.alexandria.inventory.stock.persistence;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import shop.alexandria.local.testing.SharedServers;

@QuarkusTest
@WithTestResource(SharedServers.class)
class ExpiredTimersTest {
    @Inject
    ExpiredTimers timers;

    @Inject
    @Readiness
    ExpiryReadiness readiness;

    @Inject
    RedisDataSource redis;

    @Test
    void listensAgainWithinSecondsOfALostConnectionAndSaysSo() {
        await().atMost(10, SECONDS).until(timers::isListening);

        for (int loss = 0; loss < 3; loss++) {
            redis.execute("CLIENT", "KILL", "TYPE", "pubsub");

            await().atMost(5, SECONDS).pollInterval(20, MILLISECONDS).until(() -> !timers.isListening());
            await().atMost(5, SECONDS).until(timers::isListening);
            assertEquals(Status.UP, readiness.call().getStatus());
            assertEquals("1", redis.execute("PUBSUB", "NUMPAT").toString());
        }
    }
}
