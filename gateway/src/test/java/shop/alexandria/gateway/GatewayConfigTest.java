package shop.alexandria.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    private final GatewayConfig config =
            new SmallRyeConfigBuilder().withMapping(GatewayConfig.class).build().getConfigMapping(GatewayConfig.class);

    @Test
    void limitsBodiesAsTheApiPromises() {
        assertEquals(1024 * 1024, config.bodies().limit());
        assertEquals(1024 * 1024 * 1024, config.bodies().uploadLimit());
        assertEquals(Duration.ofSeconds(15), config.bodies().timeout());
    }

    @Test
    void answersWithinFiveSecondsWhateverAServiceDoes() {
        GatewayConfig.Forwarding forwarding = config.forwarding();
        assertEquals(Duration.ofMillis(800), forwarding.connectTimeout());
        assertEquals(Duration.ofSeconds(20), forwarding.waitTimeout());
        assertEquals(Duration.ofMillis(2500), forwarding.doubtAfter());
        assertEquals(Duration.ofSeconds(60), forwarding.uploadTimeout());
    }

    @Test
    void isPatientWithAServiceThatIsOverrun() {
        assertEquals(Duration.ofSeconds(15), config.forwarding().answerTimeout());
    }

    @Test
    void boundsTheConnectionsToEachService() {
        assertEquals(48, config.forwarding().connections());
        assertEquals(2000, config.forwarding().waiting());
        assertEquals(8, config.forwarding().uploads());
    }

    @Test
    void hearsOfRevocationsWithinASecond() {
        assertEquals(Duration.ofMillis(200), config.revocations().readEvery());
        assertEquals(Duration.ofSeconds(30), config.revocations().askEvery());
    }

    @Test
    void lets600RequestsOfAClientThroughInAMinute() {
        assertEquals(600, config.rateLimit());
    }

    @Test
    void allowsNoOtherOrigin() {
        assertTrue(config.allowedOrigins().isEmpty());
    }
}
