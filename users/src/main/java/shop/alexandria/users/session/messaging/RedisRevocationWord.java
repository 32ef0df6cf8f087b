package shop.alexandria.users.session.messaging;

import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.stream.StreamCommands;
import io.quarkus.redis.datasource.stream.XAddArgs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import shop.alexandria.users.WallClock;
import shop.alexandria.users.session.application.SessionsConfig;
import shop.alexandria.users.session.domain.Revocation;
import shop.alexandria.users.session.domain.RevocationWord;

/** A stream in Redis that every gateway reads; it holds what a gateway that starts now has to know. */
@Singleton
class RedisRevocationWord implements RevocationWord {
    private static final String STREAM = "revocations";
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final StreamCommands<String, String, String> streams;
    private final SessionsConfig config;
    private final WallClock clock;

    @Inject
    RedisRevocationWord(RedisDataSource redis, SessionsConfig config, WallClock clock) {
        this.streams = redis.stream(String.class);
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void tell(Revocation revocation) {
        long oldestOfUse = clock.now().minus(config.accessToken()).minus(SLACK).toEpochMilli();
        streams.xadd(
                STREAM, new XAddArgs().minid(Long.toString(oldestOfUse)).nearlyExactTrimming(), fields(revocation));
    }

    private static Map<String, String> fields(Revocation revocation) {
        Map<String, String> fields = new HashMap<>();
        fields.put("user", revocation.user());
        fields.put("generation", Integer.toString(revocation.generation()));
        fields.put("until", revocation.until().toString());
        if (revocation.session() != null) {
            fields.put("session", revocation.session());
        }
        if (revocation.exceptSession() != null) {
            fields.put("exceptSession", revocation.exceptSession());
        }
        return fields;
    }
}
