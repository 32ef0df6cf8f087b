package shop.alexandria.kit.web;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells a store or service that is away, which passes, from a mistake, which does not. */
public final class Outages {
    // 08: connection, 57P: shutdown, 53: out of resources (PostgreSQL, Appendix A).
    private static final Set<String> SQL_STATES = Set.of("08", "57", "53");
    // By name: this module knows no driver.
    private static final Set<String> CLASSES = Set.of(
            "com.mongodb.MongoTimeoutException",
            "com.mongodb.MongoOperationTimeoutException",
            "com.mongodb.MongoSocketException",
            "com.mongodb.MongoSocketOpenException",
            "com.mongodb.MongoSocketReadException",
            "com.mongodb.MongoSocketWriteException",
            "com.mongodb.MongoNotPrimaryException",
            "com.mongodb.MongoNodeIsRecoveringException",
            "com.mongodb.MongoConnectionPoolClearedException",
            "io.vertx.core.http.HttpClosedException",
            "io.smallrye.mutiny.TimeoutException",
            "io.vertx.core.http.ConnectionPoolTooBusyException",
            "java.nio.channels.ClosedChannelException",
            "io.netty.channel.StacklessClosedChannelException",
            "org.apache.kafka.common.errors.TimeoutException");

    // What Redis says while it starts or changes its master, and its client while a connection breaks.
    private static final String REDIS_ERROR = "io.vertx.redis.client.impl.types.ErrorType";
    private static final Set<String> REDIS_FOR_NOW =
            Set.of("CONNECTION_CLOSED", "LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN");

    private Outages() {}

    public static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutageItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutageItself(Throwable cause) {
        return switch (cause) {
            case SocketException _, SocketTimeoutException _, TimeoutException _, ServiceAway _ -> true;
            // A service that closed the connection instead of answering.
            case ProcessingException request -> request.getCause() instanceof IOException;
            case SQLException sql -> isOutageState(sql);
            default ->
                CLASSES.contains(cause.getClass().getName())
                        || isRedisAwayForNow(cause)
                        || (cause instanceof IOException && "Connection reset by peer".equals(cause.getMessage()));
        };
    }

    private static boolean isRedisAwayForNow(Throwable cause) {
        String type = cause.getClass().getName();
        String message = String.valueOf(cause.getMessage());
        return (type.equals(REDIS_ERROR) && REDIS_FOR_NOW.contains(message.split(" ", 2)[0]))
                || (type.startsWith("io.vertx.") && message.equals("Connection is closed"));
    }

    private static boolean isOutageState(SQLException failure) {
        String state = failure.getSQLState();
        boolean poolExhausted =
                String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        return poolExhausted || (state != null && state.length() >= 2 && SQL_STATES.contains(state.substring(0, 2)));
    }
}
