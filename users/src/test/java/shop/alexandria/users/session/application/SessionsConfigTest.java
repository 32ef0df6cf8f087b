package shop.alexandria.users.session.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.alexandria.users.password.HashingConfig;

class SessionsConfigTest {

    @Test
    void hasTheDefaultsThatAreDocumented() {
        SessionsConfig config = defaults(SessionsConfig.class);

        assertEquals(Duration.ofMinutes(15), config.accessToken());
        assertEquals(Duration.ofDays(14), config.idle());
        assertEquals(Duration.ofDays(90), config.longest());
        assertEquals(5, config.lockoutFailures());
        assertEquals(Duration.ofMinutes(15), config.lockoutWindow());
    }

    @Test
    void leavesHashingTwoThreadsAndAQueue() {
        HashingConfig config = defaults(HashingConfig.class);

        assertEquals(2, config.threads());
        assertEquals(256, config.queue());
    }

    private static <T> T defaults(Class<T> mapping) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .build()
                .getConfigMapping(mapping);
    }
}
