package shop.alexandria.kit.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.impl.NoStackTraceTimeoutException;
import jakarta.ws.rs.ProcessingException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class OutagesTest {

    @Test
    void passWhateverTheyAreWrappedIn() {
        assertTrue(Outages.isOutage(new UncheckedIOException(new ConnectException("refused"))));
        assertTrue(Outages.isOutage(new IllegalStateException(new SQLException("terminating", "57P01"))));
        assertTrue(Outages.isOutage(new ServiceAway(503)));
    }

    @Test
    void areAlsoStoresThatHangAndDoNotAnswer() {
        assertTrue(Outages.isOutage(new CompletionException(new TimeoutException())));
        assertTrue(Outages.isOutage(new ProcessingException(new NoStackTraceTimeoutException("4000 ms are over"))));
    }

    /** As Agroal says it, while it opens a connection and while all are taken. */
    @Test
    void areAlsoPoolsWithNothingLeft() {
        assertTrue(Outages.isOutage(new SQLException("Acquisition timeout while waiting for new connection")));
        assertTrue(Outages.isOutage(new SQLException("Sorry, acquisition timeout!")));
    }

    @Test
    void areNotMistakes() {
        assertFalse(Outages.isOutage(null));
        assertFalse(Outages.isOutage(new IllegalStateException("LOADING is no word of Redis here")));
        assertFalse(Outages.isOutage(new SQLException("duplicate key", "23505")));
    }
}
